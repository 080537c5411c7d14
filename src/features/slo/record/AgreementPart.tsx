import { Button } from '@grafana/ui';
import React, { useState } from 'react';
import { momentDay } from './momentDay';
import { type Agreement, roles } from '../../../core/documents/record/agreementSchema';
import type { AgreementState } from '../../../core/documents/record/agreementState';
import { FactList } from '../../../views/facts/FactList';
import { AgreeDialog } from './AgreeDialog';
import { changeWords } from './changeWords';
import { RecordPart } from './RecordPart';
import { roleWords } from './recordWords';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  agreement: Agreement | undefined;
  state: AgreementState;
  /** Whether a part of what is written cannot be read. */
  isUnread: (path: string) => boolean;
  /** Undefined for who may not write. */
  edit: RecordEdit | undefined;
  timeZone: string;
}

/** Who agreed to the SLO, when, and what has changed since. */
export function AgreementPart({ agreement, state, isUnread, edit, timeZone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isReopened = state.kind === 'reopened';
  return (
    <RecordPart
      title="Agreement"
      actions={
        edit && (
          <Button size="sm" variant="secondary" onClick={() => setIsOpen(true)}>
            {isReopened ? 'Agree anew' : 'Agree'}
          </Button>
        )
      }
    >
      <p>{sentence(state)}</p>
      {isReopened && (
        <ul aria-label="What has changed since they agreed">
          {state.changes.map((change) => (
            <li key={change.path}>{changeWords(change)}</li>
          ))}
        </ul>
      )}
      {agreement && isWritten(state) && (
        <FactList
          facts={[
            ...roles.map((role): [string, string] => {
              const party = agreement[role];
              const absent = isUnread(`spec.agreement.${role}`) ? 'cannot be read' : 'not yet';
              return [roleWords[role], party ? `${party.by}, ${momentDay(party.at, timeZone)}` : absent];
            }),
            ...(agreement.attended?.length ? [['Attended', agreement.attended.join(', ')] as [string, string]] : []),
          ]}
        />
      )}
      {isOpen && edit && (
        <AgreeDialog agreement={agreement} isReopened={isReopened} edit={edit} onClose={() => setIsOpen(false)} />
      )}
    </RecordPart>
  );
}

function isWritten({ kind }: AgreementState): boolean {
  return kind !== 'none' && kind !== 'unreadable';
}

function sentence(state: AgreementState): string {
  switch (state.kind) {
    case 'none':
      return 'Nobody has agreed to it yet. Operations, development and product should, before anybody is held to it.';
    case 'unreadable':
      return 'An agreement is written down, and it cannot be read.';
    case 'open':
      return `Not agreed yet: ${state.missing.map((role) => roleWords[role].toLowerCase()).join(' and ')} ${state.missing.length === 1 ? 'is' : 'are'} missing.`;
    case 'reopened':
      return 'The agreement is open again. Since they agreed this has changed:';
    case 'agreed':
      return 'All three roles agree to it as it is now.';
  }
}
