import { Field, FileUpload, LinkButton, Stack, TextArea } from '@grafana/ui';
import React, { type SyntheticEvent, useId, useMemo, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { AssessmentNotices } from '../../../views/maturity/AssessmentNotices';
import { SaveBar } from '../../../views/maturity/SaveBar';
import { useDelayed } from '../../editor/useDelayed';
import { readFile } from '../model-text/readFile';
import { ImportRefusal } from './ImportRefusal';
import { planOf } from './planOf';
import { ReadingsPreview } from './ReadingsPreview';
import { ResultsPreview } from './ResultsPreview';
import { TakeOver } from './TakeOver';

const TYPING_MS = 300;

/** Answers out of a file: first what will change, then they are drafts, then they are saved like any other. */
export function ImportResults({ open, backUrl }: { open: OpenAssessment; backUrl: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const [fileProblem, setFileProblem] = useState<string>();
  const [takenCount, setTakenCount] = useState<number>();
  const settled = useDelayed(text, TYPING_MS);
  const { assessment } = open;
  const { read, merged, planned, readings } = useMemo(() => planOf(settled, assessment), [settled, assessment]);
  const hasReadings = Object.keys(readings).length > 0;
  const change = (next: string) => {
    setText(next);
    setTakenCount(undefined);
  };
  const takeFile = async ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    const found = file && (await readFile(file));
    setFileProblem(found?.problem);
    if (found?.text !== undefined) {
      change(found.text);
    }
  };
  return (
    <Stack direction="column" gap={2} alignItems="stretch">
      {open.readOnly && <ImportRefusal reason={open.readOnly} />}
      <AssessmentNotices open={open} />
      <Field
        noMargin
        label="Results"
        description="CSV, JSON or YAML as this app exports them. Places and columns that the text does not name stay as they are; an empty cell of a sheet removes what stands there. A reading by hand replaces the one of its signal and team."
        invalid={fileProblem !== undefined}
        error={fileProblem}
      >
        <TextArea
          id={id}
          rows={10}
          value={text}
          spellCheck={false}
          style={{ fontFamily: 'monospace' }}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </Field>
      <div>
        <FileUpload accept=".csv,.json,.yaml,.yml" size="sm" onFileUpload={(event) => void takeFile(event)}>
          Choose a file
        </FileUpload>
      </div>
      {read && takenCount === undefined && (
        <ResultsPreview assessment={assessment} planned={planned} problems={read.problems} hasMore={hasReadings} />
      )}
      <TakeOver
        count={planned.length}
        takenCount={takenCount}
        isOffered={open.readOnly === undefined}
        isReading={settled !== text}
        onTake={() => {
          open.actions.answerAll(merged);
          setTakenCount(planned.length);
        }}
      />
      {hasReadings && <ReadingsPreview open={open} readings={readings} />}
      {open.readOnly === undefined && <SaveBar open={open} />}
      <div>
        <LinkButton variant="secondary" href={backUrl}>
          Back to the assessment
        </LinkButton>
      </div>
    </Stack>
  );
}
