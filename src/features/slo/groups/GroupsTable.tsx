import React, { type ReactNode } from 'react';
import { sloUrl } from '../../../app/links';
import { type GroupResult, noData } from '../../../core/slo/answer';
import type { Slo } from '../../../core/slo/slo';
import { groupName } from '../../../core/slo/groupName';
import { BasisSign } from '../../../views/figures/BasisSign';
import { explainTitle } from '../../../views/figures/explainTitle';
import { FigureButton } from '../../../views/figures/FigureButton';
import type { FigureKey } from '../../../views/figures/figureKey';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatCounted, formatExactCounted } from '../../../views/format/formatCounted';
import { formatPercent } from '../../../views/format/formatPercent';
import { formatSli } from '../../../views/format/formatSli';
import { InlineLink } from '../../../views/links/InlineLink';
import { StatusBadge } from '../../../views/status/StatusBadge';
import { DataQuality } from '../../../views/table/DataQuality';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
import { groupTitle } from '../../../views/words/groupTitle';
import { useUrlParams } from '../useUrlParams';
import { GROUP } from '../explain/explainOf';
import type { Explaining } from '../explain/useExplain';
import { groupView } from './groupParam';
import { badShare } from './shownGroups';

interface Props {
  /** In order. */
  groups: readonly GroupResult[];
  /** Of whose bad events each has a share. */
  all: readonly GroupResult[];
  slo: Slo;
  timeZone: string;
  /** Absent while parts are still being read. */
  onExplain: Explaining | undefined;
}

/** Narrower than this each group is a block. */
const COLUMNS_FROM = 680;

/** Groups with their figures; a name leads to the page of that group alone. */
export function GroupsTable({ groups, all, slo, timeZone, onExplain }: Props) {
  const [params] = useUrlParams();
  const unit = all[0]?.figures.unit ?? 'events';
  const heads = ['Group', 'Status', 'Budget left', 'SLI', `Bad ${unit}`, `All ${unit}`, 'Share of the bad', 'Data'];
  return (
    <StackedTable caption="Groups and their error budgets" heads={heads} belowWidth={COLUMNS_FROM}>
      {groups.map((group) => {
        const { labels, figures } = group;
        const name = groupName(labels);
        const figure = (key: FigureKey, shown: ReactNode) => (
          <FigureButton title={explainTitle(key)} onExplain={onExplain && (() => onExplain(key, GROUP + name))}>
            {shown}
          </FigureButton>
        );
        return (
          <StackedRow
            key={name}
            head={<InlineLink href={sloUrl(slo.ref, groupView(params, name))}>{groupTitle(name)}</InlineLink>}
          >
            <StackedCell label="Status">
              <StatusBadge status={figures.status} />
            </StackedCell>
            <StackedCell label="Budget left">
              {figure('remaining', formatBudget(figures.remaining))} <BasisSign figures={figures} />
            </StackedCell>
            <StackedCell label="SLI">{figure('sli', formatSli(figures.sli, slo.target))}</StackedCell>
            <EventCells group={group} figure={figure} />
            <StackedCell label="Share of the bad">{shareWords(badShare(all, group))}</StackedCell>
            <StackedCell label="Data">
              {figure('quality', <DataQuality quality={figures.quality} timeZone={timeZone} />)}
            </StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}

function EventCells({
  group: { figures },
  figure,
}: {
  group: GroupResult;
  figure: (key: FigureKey, shown: ReactNode) => ReactNode;
}) {
  const { events, unit } = figures;
  if (events === noData || events.total === 0) {
    const none = events === noData ? 'not known' : `no ${unit} in this window`;
    return (
      <>
        <StackedCell label={`Bad ${unit}`}>{none}</StackedCell>
        <StackedCell label={`All ${unit}`}>{events === noData ? '–' : '0'}</StackedCell>
      </>
    );
  }
  return (
    <>
      <StackedCell label={`Bad ${unit}`}>
        <span title={formatExactCounted(events.bad, unit)}>{figure('events', formatCounted(events.bad, unit))}</span>
      </StackedCell>
      <StackedCell label={`All ${unit}`}>
        <span title={formatExactCounted(events.total, unit)}>{formatCounted(events.total, unit)}</span>
      </StackedCell>
    </>
  );
}

function shareWords(share: number | undefined): string {
  return share === undefined ? '–' : formatPercent(share, share > 0 && share < 0.1 ? 1 : 0);
}
