import { Alert } from '@grafana/ui';
import React from 'react';
import type { ExclusionAnnotations } from '../../adapters/annotations/exclusions/useExclusionAnnotations';
import { storeProblemWords } from '../../views/words/storeProblemWords';

interface Props {
  read: ExclusionAnnotations['read'];
  /** What could not be ended, in words. */
  failures: readonly string[];
}

/** What is wrong with reading and ending maintenance. */
export function MaintenanceNotices({ read, failures }: Props) {
  const unusable = read.status === 'ready' ? read.value.unusable : 0;
  const what = 'with the tag headroom-exclusion';
  return (
    <>
      {read.status === 'failed' && (
        <Alert severity="error" title={`Annotations cannot be read: ${storeProblemWords[read.problem.code].title}`}>
          Maintenance that happens once is missing below. {read.problem.detail}
        </Alert>
      )}
      {failures.map((failure) => (
        <Alert key={failure} severity="error" title="It has not ended">
          {failure}
        </Alert>
      ))}
      {unusable > 0 && (
        <Alert
          severity="warning"
          title={
            unusable === 1
              ? `One annotation ${what} excludes nothing`
              : `${unusable} annotations ${what} exclude nothing`
          }
        >
          An end is missing, no SLO, service or team is named, or the treatment is none that is known. Correct it in
          Grafana.
        </Alert>
      )}
    </>
  );
}
