import { Alert } from '@grafana/ui';
import React from 'react';
import { sloUrl } from '../../../app/links';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { SloAnswer } from '../../../core/slo/answer';
import { InlineLink } from '../../../views/links/InlineLink';
import { pacePart } from '../../../views/words/stateSentence';

/** Futures are drawn of counted hours; a composite has none of its own. */
export function CompositeForecastNote({ answer: { figures } }: { answer: SloAnswer }) {
  const pace = pacePart(figures);
  return (
    <Alert severity="info" title="No forecast is drawn of an SLO that is made of others">
      <p>
        A forecast draws hours to come from hours that were counted, and a composite counts nothing itself. Its parts
        have one each{pace === '' ? '.' : ', and the pace of now, held on, is known:'} {pace}
      </p>
      <ul>
        {(figures.composite?.parts ?? []).map(({ ref, displayName }) => (
          <li key={formatSloRef(ref)}>
            <InlineLink href={`${sloUrl(ref)}?tab=forecast`}>Forecast of {displayName}</InlineLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
