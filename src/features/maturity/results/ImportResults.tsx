import { Alert, Button, Field, FileUpload, LinkButton, Stack, TextArea } from '@grafana/ui';
import React, { type SyntheticEvent, useId, useMemo, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { mergeResults } from '../../../core/maturity/results/mergeResults';
import { AssessmentNotices } from '../../../views/maturity/AssessmentNotices';
import { SaveBar } from '../../../views/maturity/SaveBar';
import { useDelayed } from '../../editor/useDelayed';
import { readFile } from '../model-text/readFile';
import { plannedAnswers } from './plannedAnswers';
import { readAnyResults } from './readAnyResults';
import { ResultsPreview } from './ResultsPreview';

const TYPING_MS = 300;

/** Answers out of a file: first what will change, then they are drafts, then they are saved like any other. */
export function ImportResults({ open, backUrl }: { open: OpenAssessment; backUrl: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const [fileProblem, setFileProblem] = useState<string>();
  const [takenCount, setTakenCount] = useState<number>();
  const settled = useDelayed(text, TYPING_MS);
  const { assessment } = open;
  const read = useMemo(
    () => (settled.trim() === '' ? undefined : readAnyResults(settled, assessment)),
    [settled, assessment]
  );
  const merged = read === undefined ? {} : mergeResults(assessment.answers, read);
  const planned = plannedAnswers(assessment.answers, merged);
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
      <AssessmentNotices open={open} />
      <Field
        noMargin
        label="Results"
        description="CSV, JSON or YAML as this app exports them. Places and columns that the text does not name stay as they are; an empty cell of a sheet removes what stands there."
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
      {takenCount !== undefined && (
        <Alert
          severity="success"
          title={`${takenCount} ${takenCount === 1 ? 'answer is a draft' : 'answers are drafts'} now: save, or look first`}
        />
      )}
      {read && takenCount === undefined && (
        <>
          <ResultsPreview assessment={assessment} planned={planned} problems={read.problems} />
          {open.readOnly === undefined && planned.length > 0 && (
            <div>
              <Button
                disabled={settled !== text}
                onClick={() => {
                  open.actions.answerAll(merged);
                  setTakenCount(planned.length);
                }}
              >
                Take over {planned.length} {planned.length === 1 ? 'answer' : 'answers'} as drafts
              </Button>
            </div>
          )}
        </>
      )}
      {open.readOnly === undefined && <SaveBar open={open} />}
      <div>
        <LinkButton variant="secondary" href={backUrl}>
          Back to the assessment
        </LinkButton>
      </div>
    </Stack>
  );
}
