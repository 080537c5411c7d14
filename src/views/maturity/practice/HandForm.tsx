import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Field, Input, useStyles2 } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { ManualReading } from '../../../core/maturity/assessment/manualReading';
import type { Signal } from '../../../core/maturity/modelSchema';
import { type HandDraft, type HandProblems, readDraft } from './handDraft';
import { PersonHint } from './PersonHint';
import { ReadingField } from './ReadingField';
import { readingProblemWords } from './readingProblemWords';

interface Props {
  signal: Signal;
  stored: ManualReading | undefined;
  draft: HandDraft;
  /** ISO day. */
  today: string;
  coaches: readonly string[];
  isSaving: boolean;
  onChange: (part: Partial<HandDraft>) => void;
  onSave: (reading: ManualReading) => Promise<void>;
  onCancel: () => void;
}

const dateWords = {
  'day-needed': 'Enter the day on which this was so.',
  'in-the-future': 'Enter today or a day before: nobody has read it yet.',
} as const;

/** Value, day and note of a signal that a person read somewhere. */
export function HandForm({ signal, stored, draft, today, coaches, isSaving, onChange, onSave, onCancel }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  const [isTried, setIsTried] = useState(false);
  const read = readDraft(draft, signal.type, today);
  const problems: HandProblems = (isTried ? read.problems : undefined) ?? {};

  const save = () => {
    setIsTried(true);
    if (read.reading !== undefined) {
      const { note: _note, ...kept } = stored ?? {};
      void onSave({ ...kept, ...read.reading });
    }
  };
  return (
    <form
      aria-label={`By hand: ${signal.means}`}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ReadingField
        type={signal.type}
        value={draft.value}
        error={problems.value && readingProblemWords[problems.value]}
        onChange={(value) => onChange({ value })}
      />
      <Field
        label="Day"
        description={signal.window === 'now' ? undefined : `It speaks of: ${signal.window}, up to this day.`}
        noMargin
        invalid={problems.date !== undefined}
        error={problems.date && dateWords[problems.date]}
      >
        <Input
          id={`${id}-date`}
          type="date"
          max={today}
          width={20}
          value={draft.date}
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
      </Field>
      <Field
        label="Where you know it from"
        description="Name a tool or a team. Indicators describe the work, not persons."
        noMargin
      >
        <Input
          id={`${id}-note`}
          value={draft.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </Field>
      <PersonHint text={draft.note} coaches={coaches} />
      <div className={styles.buttons}>
        <Button size="sm" type="submit" disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Save the reading'}
        </Button>
        <Button size="sm" variant="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  form: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    marginTop: theme.spacing(0.5),
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.weak}`,
  }),
  buttons: css({ display: 'flex', gap: theme.spacing(1) }),
});
