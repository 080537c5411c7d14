import { Checkbox, Field, RadioButtonList, Stack } from '@grafana/ui';
import React, { useState } from 'react';
import { withReview } from '../../../core/documents/record/editRecord';
import type { Stage } from '../../../core/documents/record/lifeSchema';
import { type Cause, causes, type Verdict, verdicts } from '../../../core/documents/record/logSchemas';
import { ActDialog } from './ActDialog';
import { causeWords, verdictWords } from './recordWords';
import { TextAnswer } from './TextAnswer';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  stage: Stage | undefined;
  /** Undefined where none is set, or none that can be read. */
  reviewBy: string | undefined;
  edit: RecordEdit;
  onClose: () => void;
}

const OPTIONS = verdicts.map((value) => ({
  value,
  label: verdictWords[value].title,
  description: verdictWords[value].meaning,
}));

/** What people found when they looked at a breach, or at the SLO as a whole, and when they look again. */
export function ReviewDialog({ stage, reviewBy, edit, onClose }: Props) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [chosen, setChosen] = useState<readonly Cause[]>([]);
  const [reason, setReason] = useState('');
  const shown = reviewBy ?? '';
  const [next, setNext] = useState(shown);
  const toggle = (cause: Cause) =>
    setChosen(chosen.includes(cause) ? chosen.filter((one) => one !== cause) : [...chosen, cause]);
  return (
    <ActDialog
      title="Review of the SLO"
      act="Write down the review"
      edit={edit}
      lacks={verdict === undefined ? 'Choose a verdict.' : reason.trim() === '' ? 'Say what was found.' : undefined}
      change={(resource) => {
        const review = {
          at: new Date().toISOString(),
          verdict: verdict ?? 'keep',
          causes: [...chosen],
          reason: reason.trim(),
        };
        return withReview(resource, review, { reviewBy: next === shown ? undefined : next, stage });
      }}
      onClose={onClose}
    >
      <Field noMargin label="Verdict">
        <RadioButtonList name="verdict" options={OPTIONS} value={verdict} onChange={setVerdict} />
      </Field>
      <Field noMargin label="Causes of the breach">
        <Stack direction="column" alignItems="flex-start" gap={0.5}>
          {causes.map((cause) => (
            <Checkbox
              key={cause}
              label={causeWords[cause]}
              value={chosen.includes(cause)}
              onChange={() => toggle(cause)}
            />
          ))}
        </Stack>
      </Field>
      <TextAnswer
        label="What was found"
        description="What users felt of it, and what is done now."
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <TextAnswer label="Next review" type="date" value={next} onChange={setNext} />
    </ActDialog>
  );
}
