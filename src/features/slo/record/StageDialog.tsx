import { RadioButtonList } from '@grafana/ui';
import React, { useState } from 'react';
import { withStage } from '../../../core/documents/record/editRecord';
import { type Stage, stages } from '../../../core/documents/record/lifeSchema';
import { ActDialog } from './ActDialog';
import { stageWords } from './recordWords';
import { TextAnswer } from './TextAnswer';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  present: Stage | undefined;
  edit: RecordEdit;
  onClose: () => void;
}

const OPTIONS = stages.map((value) => ({
  value,
  label: stageWords[value].title,
  description: stageWords[value].meaning,
}));

/** Moves an SLO on in its life. */
export function StageDialog({ present, edit, onClose }: Props) {
  const [stage, setStage] = useState(present);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title="Stage of the SLO"
      act="Write down the stage"
      edit={edit}
      lacks={stage === undefined || stage === present ? 'Choose another stage.' : undefined}
      change={(resource) => (stage ? withStage(resource, new Date().toISOString(), stage, reason.trim()) : resource)}
      onClose={onClose}
    >
      <RadioButtonList name="stage" options={OPTIONS} value={stage} onChange={setStage} />
      <TextAnswer label="Reason" value={reason} onChange={setReason} />
    </ActDialog>
  );
}
