import { Button, Stack } from '@grafana/ui';
import React from 'react';
import { setInText } from '../../../core/maturity/interchange/setInText';
import type { CheckedText } from './checkText';
import { nextVersion } from './nextVersion';
import type { useModelText } from './useModelText';

interface Props {
  edited: ReturnType<typeof useModelText>;
  /** The text of what is stored. */
  baseline: string;
  /** The stored model's. */
  version: string;
  isSaving: boolean;
  onSave: () => void;
}

/** Saves a text that is a model and may follow the one stored; raises its version where that is missing. */
export function EditActions({ edited, baseline, version, isSaving, onSave }: Props) {
  const { text, setText, checked, isChanged, isSettled, isOutdated } = edited;
  const errors = errorCount(checked);
  const isReady = isChanged && isSettled && !isOutdated && checked.model !== undefined && errors === 0;
  const next = nextVersion(version);
  return (
    <Stack gap={1} wrap="wrap">
      <Button disabled={!isReady || isSaving} onClick={onSave}>
        {isSaving ? 'Saving…' : 'Save'}
      </Button>
      {isChanged && <ErrorNote errors={errors} />}
      {checked.revision.some(({ code }) => code === 'version-not-raised') && (
        <Button variant="secondary" onClick={() => setText(setInText(text, ['spec', 'version'], next) ?? text)}>
          Raise the version to {next}
        </Button>
      )}
      {isChanged && (
        <Button variant="secondary" fill="text" onClick={() => setText(baseline)}>
          Discard changes
        </Button>
      )}
    </Stack>
  );
}

function ErrorNote({ errors }: { errors: number }) {
  if (errors === 0) {
    return null;
  }
  return (
    <span role="note">
      Not to be saved yet: mend {errors === 1 ? 'the error' : `the ${errors} errors`} named below. Assessments cannot be
      made by a model with an error.
    </span>
  );
}

function errorCount({ revision, findings }: CheckedText): number {
  return [...revision, ...findings].filter(({ severity }) => severity === 'error').length;
}
