import React from 'react';
import { useSloAnswer } from '../../../adapters/measure/answers/useSloAnswer';
import { concerns } from '../../../core/slo/concerns';
import type { Slo } from '../../../core/slo/slo';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatSli } from '../../../views/format/formatSli';
import { formatDateTime } from '../../../views/format/formatTime';
import { isComing } from '../../../views/table/sloRow';
import { qualityWords } from '../../../views/words/qualityWords';
import { useSloQuestion } from '../useSloQuestion';

interface Props {
  label: string;
  slo: Slo;
  atMs: number;
  timeZone: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const ONCE = { refreshCount: 0, reloadCount: 0 };

/** The budget that was left at a moment, with what limits its trust. */
export function BudgetThen({ label, slo, atMs, timeZone }: Props) {
  const toMs = Math.floor(atMs / MINUTE_MS) * MINUTE_MS;
  const { question } = useSloQuestion({
    ...{ slo, fromMs: toMs - DAY_MS, toMs, budgetOverTime: false },
    runningTotal: 'forecast',
  });
  const answer = useSloAnswer(question, ONCE);
  const words = () => {
    if (question === undefined || answer.status === 'failed') {
      return 'not known: the data source does not answer';
    }
    if (answer.status === 'loading' || isComing(answer)) {
      return 'being read …';
    }
    if (answer.status === 'partial') {
      return 'not known: parts of the data could not be read';
    }
    const { figures } = answer.value;
    const left = `${formatBudget(figures.remaining)} left, SLI ${formatSli(figures.sli, slo.target)}`;
    return [left, ...concerns(figures.quality).map((flag) => qualityWords(flag, timeZone))].join('. ');
  };
  return (
    <div>
      {label} ({formatDateTime(toMs, timeZone)}): {words()}
    </div>
  );
}
