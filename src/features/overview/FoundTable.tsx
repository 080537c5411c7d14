import React from 'react';
import { foundUrl, sloUrl } from '../../app/links';
import type { FoundSlo } from '../../core/found/foundSlo';
import type { SloRef } from '../../core/slo/slo';
import { formatBudget } from '../../views/format/formatBudget';
import { formatDuration } from '../../views/format/formatDuration';
import { formatTarget } from '../../views/format/formatTarget';
import { InlineLink } from '../../views/links/InlineLink';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
import { foundSourceWords } from '../../views/words/foundWords';

export interface FoundRow {
  found: FoundSlo;
  dataSourceUid: string;
  dataSourceName: string;
  /** The definition here that stands for the same SLO. */
  here: SloRef | undefined;
}

/** SLOs of others with what their source says is left, each with a page of its own. */
export function FoundTable({ rows }: { rows: readonly FoundRow[] }) {
  return (
    <StackedTable
      caption="SLOs defined by Sloth and Pyrra"
      heads={['Name', 'Service', 'Objective', 'Window', 'Budget left', 'Defined by']}
      belowWidth={720}
    >
      {rows.map(({ found, dataSourceUid, dataSourceName, here }) => (
        <StackedRow
          key={`${dataSourceUid} ${found.source} ${found.key}`}
          head={<InlineLink href={foundUrl(dataSourceUid, found)}>{nameOf(found)}</InlineLink>}
        >
          <StackedCell label="Service">{found.service}</StackedCell>
          <StackedCell label="Objective">{found.target && formatTarget(found.target)}</StackedCell>
          <StackedCell label="Window">{found.windowMs && formatDuration(found.windowMs)}</StackedCell>
          <StackedCell label="Budget left">{budgetWords(found)}</StackedCell>
          <StackedCell label="Defined by">
            {foundSourceWords[found.source]}, found in {dataSourceName}
            {here && (
              <>
                {'; '}
                <InlineLink href={sloUrl(here)}>also defined here</InlineLink>
              </>
            )}
          </StackedCell>
        </StackedRow>
      ))}
    </StackedTable>
  );
}

/** With the labels that tell it from others of its name. */
function nameOf({ name, key, matchers }: FoundSlo): string {
  const labels = key.slice(matchers[0]?.value.length);
  return labels === '' ? name : `${name} ${labels}`;
}

function budgetWords({ remainingRatio }: FoundSlo): string {
  if (remainingRatio === undefined) {
    return 'no number now';
  }
  const left = formatBudget(remainingRatio);
  const used = remainingRatio <= 0 ? ', used up' : '';
  return `${left}${used}`;
}
