import React from 'react';
import type { JudgedTarget } from '../../../core/slo/target-helper/judgeTargets';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatTarget } from '../../../views/format/formatTarget';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
import { judgedWords } from './recordWords';

interface Props {
  targets: readonly JudgedTarget[];
  chosen: number;
  suggested: number | undefined;
}

const LAST = 'Last';
const MIDDLE = 'Middle';
const WORST = 'Worst';
const KEPT = 'Kept by';

/** What each target would have left of its budget. */
export function TargetsTable({ targets, chosen, suggested }: Props) {
  return (
    <>
      <p>Budget left at the end of the last, the middle and the worst window:</p>
      <StackedTable
        caption="What each target would have left"
        heads={['Target', LAST, MIDDLE, WORST, KEPT, 'Remark']}
        belowWidth={420}
      >
        {targets.map((judged) => {
          const { target, leftLast, leftMedian, leftWorst, kept, windows } = judged;
          const marks = [
            target === chosen ? 'chosen' : '',
            target === suggested ? 'suggested' : '',
            judgedWords(judged),
          ].filter(Boolean);
          return (
            <StackedRow key={target} head={formatTarget(target)}>
              <StackedCell label={LAST}>{formatBudget(leftLast)}</StackedCell>
              <StackedCell label={MIDDLE}>{formatBudget(leftMedian)}</StackedCell>
              <StackedCell label={WORST}>{formatBudget(leftWorst)}</StackedCell>
              <StackedCell label={KEPT}>{`${kept} of ${windows}`}</StackedCell>
              <StackedCell>{marks.join(', ')}</StackedCell>
            </StackedRow>
          );
        })}
      </StackedTable>
    </>
  );
}
