import { Alert } from '@grafana/ui';
import React from 'react';
import { dashboardUrl, overviewUrl, sloUrl } from '../../app/links';
import { InlineLink } from '../../views/links/InlineLink';
import { saveResultWords } from '../../views/words/saveResultWords';
import type { ImportResult } from './runImport';
import type { ImportRun } from './useImport';

/** Progress, then a line for each document: written, or why not. */
export function ImportResults({ run: { running, total, results } }: { run: ImportRun }) {
  if (total === 0) {
    return null;
  }
  const failed = results.filter(({ result }) => result.kind !== 'saved').length;
  const title = running ? `Importing: ${results.length} of ${total}` : outcomeWords(total, failed);
  return (
    <Alert severity={running ? 'info' : failed === 0 ? 'success' : 'error'} title={title}>
      {running && <progress max={total} value={results.length} aria-label={title} style={{ width: '100%' }} />}
      <ul style={{ paddingLeft: 16 }}>
        {results.map((result) => (
          <li key={result.uid}>
            <ResultLine {...result} />
          </li>
        ))}
      </ul>
      {!running && failed === 0 && <InlineLink href={overviewUrl()}>Go to the SLOs</InlineLink>}
      {!running && failed > 0 && (
        <p>Your text is still here. What was written counts as “here already”, so you can import the rest again.</p>
      )}
    </Alert>
  );
}

function outcomeWords(total: number, failed: number): string {
  const written = `${total - failed} of ${total} imported`;
  return failed === 0 ? written : `${written}, ${failed} not`;
}

const SHOWN = 10;

function ResultLine({ uid, title, wasThere, result, slos }: ImportResult) {
  const problem = saveResultWords(result);
  if (problem !== undefined) {
    return (
      <>
        {title}: not written. {problem}
      </>
    );
  }
  return (
    <>
      <InlineLink href={dashboardUrl(uid)}>{title}</InlineLink>: {wasThere ? 'changed' : 'created'}
      {slos.length > 0 && (
        <ul aria-label={`SLOs of ${title}`} style={{ paddingLeft: 16 }}>
          {slos.slice(0, SHOWN).map(({ ref, displayName }) => (
            <li key={ref.name}>
              SLO <InlineLink href={sloUrl(ref)}>{displayName}</InlineLink>
            </li>
          ))}
          {slos.length > SHOWN && <li>and {slos.length - SHOWN} more</li>}
        </ul>
      )}
    </>
  );
}
