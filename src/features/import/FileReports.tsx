import { Button, Stack } from '@grafana/ui';
import React from 'react';
import { contentWords } from './contentWords';
import { ReadProblems } from './ReadProblems';
import type { SourceFile } from './SourceFiles';
import type { ImportPlan } from './useImportPlan';

interface Props {
  files: readonly SourceFile[];
  read: Pick<ImportPlan, 'reads' | 'problems' | 'losses' | 'faults'>;
  disabled: boolean;
  onRemove: (file: SourceFile) => void;
}

/** What of the text cannot be read or is read in another way; of several files for each, with what is in it. */
export function FileReports({ files, read: { reads, ...whole }, disabled, onRemove }: Props) {
  if (files.length === 0) {
    return <ReadProblems problems={whole.problems} losses={whole.losses} faults={whole.faults} />;
  }
  return (
    <>
      {files.map((file, index) => {
        const { parts = [], problems = [], losses = [], faults = [] } = reads[index] ?? {};
        const content = contentWords(parts.flatMap(({ items }) => items));
        return (
          <section key={`${file.name} ${index}`} aria-label={file.name}>
            <Stack gap={1} alignItems="center" wrap="wrap">
              <h4 style={{ margin: 0, overflowWrap: 'anywhere' }}>{file.name}</h4>
              <span>{content === '' ? 'No definitions that can be read.' : `${content}.`}</span>
              <Button
                variant="secondary"
                size="sm"
                icon="times"
                disabled={disabled}
                aria-label={`Leave ${file.name} out`}
                onClick={() => onRemove(file)}
              >
                Leave out
              </Button>
            </Stack>
            <div style={{ marginTop: 8 }}>
              <ReadProblems problems={problems} losses={losses} faults={faults} />
            </div>
          </section>
        );
      })}
    </>
  );
}
