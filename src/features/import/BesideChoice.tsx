import { RadioButtonList } from '@grafana/ui';
import React, { useId } from 'react';
import type { PlannedDocument } from '../../core/interchange/planImport';
import { besideWords } from './planWords';

interface Props {
  planned: PlannedDocument;
  folderTitle: string | undefined;
  disabled: boolean;
  onLeaveOut: (documentUid: string, isLeftOut: boolean) => void;
}

/** Definitions that may not be written where they belong: into which document they go instead, or that they stay out. */
export function BesideChoice({ planned, folderTitle, disabled, onLeaveOut }: Props) {
  const name = useId();
  const { uid, title, into, blocked } = planned;
  const place = into
    ? {
        label: `Add them to the document “${title}”`,
        description: `It is in the folder “${into.folderTitle || 'Dashboards'}” and holds SLOs of the same service.`,
      }
    : {
        label: `Put them into a document of their own, “${title}”`,
        description: `A new document in ${folderTitle === undefined ? 'the folder that you choose below' : `the folder “${folderTitle}”`}. Pages list its SLOs with the others of their service.`,
      };
  return (
    <fieldset style={{ marginBottom: 8 }}>
      <legend style={{ fontSize: 'inherit', margin: '0 0 8px' }}>{besideWords(planned)}</legend>
      <RadioButtonList
        name={name}
        value={blocked === 'left-out' ? 'out' : 'beside'}
        disabled={disabled}
        options={[
          { value: 'beside', ...place },
          { value: 'out', label: 'Leave them out', description: 'Nothing of them is written.' },
        ]}
        onChange={(choice) => onLeaveOut(uid, choice === 'out')}
      />
    </fieldset>
  );
}
