import { Text } from '@grafana/ui';
import React from 'react';
import type { Figures, SloAnswer } from '../../core/slo/answer';
import { formatDateTime } from '../format/formatTime';
import { reasonWords } from './reasonWords';
import { treatmentWords } from './treatmentWords';

interface Props {
  answer: Pick<SloAnswer, 'exclusions'> & { figures: Pick<Figures, 'window' | 'asOfMs'> };
  timeZone: string;
}

/** The exclusions that figures rest on, newest first; those still to come are said to be planned. */
export function ExclusionList({ answer, timeZone }: Props) {
  const { window, asOfMs } = answer.figures;
  const shown = (answer.exclusions ?? []).filter(({ fromMs, toMs }) => toMs > window.fromMs && fromMs < window.toMs);
  if (shown.length === 0) {
    return <p>None is applied in this window.</p>;
  }
  return (
    <ul>
      {[...shown].reverse().map(({ fromMs, toMs, reason, treatment, origin }, index) => (
        <li key={index}>
          {formatDateTime(fromMs, timeZone)} to {formatDateTime(toMs, timeZone)}, {treatmentWords[treatment]}:{' '}
          {reasonWords(reason)}{' '}
          <Text color="secondary">
            ({origin === 'slo' ? 'from the SLO' : 'from an annotation'}
            {fromMs >= asOfMs ? ', planned' : ''})
          </Text>
        </li>
      ))}
    </ul>
  );
}
