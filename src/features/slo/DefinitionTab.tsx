import React, { type ReactNode } from 'react';
import type { ResolvedDataSource } from '../../adapters/measure/sources/resolveDataSource';
import { dashboardUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { targetReasonOf } from '../../core/documents/targetReason';
import { isMeasured } from '../../core/slo/composite/composite';
import { isCounterIndicator } from '../../core/recorded/counterIndicator';
import { deployedTo } from '../../core/slo/deployedTo';
import type { GaugeIndicator, Indicator, Slo } from '../../core/slo/slo';
import { formatDuration } from '../../views/format/formatDuration';
import { formatTarget } from '../../views/format/formatTarget';
import { dataSourceProblemWords } from '../../views/words/dataSourceProblemWords';
import { compositeWords } from '../../views/words/compositeWords';
import { comparisonWords, thresholdWords } from '../../views/words/indicatorWords';
import { methodWords, missingDataWords } from '../../views/words/methodWords';
import { selectorWords } from '../../views/words/selectorWords';
import { sidesWords } from '../../views/words/sidesWords';
import { longWindow } from '../../views/words/windowWords';
import { type Fact, FactList } from '../../views/facts/FactList';
import { RecordedRules } from './RecordedRules';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  source: ResolvedDataSource;
}

/** The definition, read-only, and where it is kept. */
export function DefinitionTab({ document, slo, source }: Props) {
  const labels = Object.entries(slo.labels).map(([name, value]) => `${name}=${value}`);
  const stored = document.sloResources.find(({ metadata }) => metadata.name === slo.ref.name);
  const reason = stored === undefined ? '' : targetReasonOf(stored.spec);
  const rows: Fact[] = [
    ['Objective', formatTarget(slo.target)],
    ...(reason === '' ? [] : [row('Why this target', reason)]),
    ['Window', longWindow(slo.window)],
    ...(isMeasured(slo) ? methodRows(slo) : []),
    ['Service', slo.service],
    ['Team', slo.team ?? 'none'],
    ['Labels', labels.length === 0 ? 'none' : labels.join(', ')],
    ...indicatorRows(slo.indicator),
    ...(isMeasured(slo) ? countingRows(slo, source) : []),
    [
      'Kept in',
      <a key="document" href={dashboardUrl(document.uid)}>
        {document.folderTitle === '' ? document.title : `${document.folderTitle} / ${document.title}`}
      </a>,
    ],
  ];
  return <FactList facts={rows} />;
}

function row(title: string, value: ReactNode): Fact {
  return [title, value];
}

function methodRows(slo: Slo): Fact[] {
  const { method, missingData } = slo;
  const gaps = method.kind === 'occurrences' ? [] : [row('A gap counts as', missingDataWords[missingData])];
  return [['Budget of', methodWords(slo)], ...gaps];
}

/** A composite has none of these: its parts have. */
function countingRows(slo: Slo, source: ResolvedDataSource): Fact[] {
  return [
    ['Data source', source.kind === 'found' ? source.dataSource.name : dataSourceProblemWords(source.problem)],
    ['No data after', formatDuration(slo.absentAfterMs)],
    ...(isCounterIndicator(slo.indicator) ? seriesRows(slo) : []),
  ];
}

/** Lines of logs and checks are counted one by one, own queries as written: nothing is estimated, and none is recorded. */
function seriesRows(slo: Slo): Fact[] {
  return [
    row(
      'Precision',
      slo.precision === 'exact'
        ? 'exact: edges of intervals are counted exactly'
        : 'fast: edges of intervals are estimated'
    ),
    row(
      'New series',
      slo.births === 'count' ? 'their first values are counted' : 'their first values are flagged, not counted'
    ),
    ['Recorded series', <RecordedRules key="recorded" slo={slo} />],
  ];
}

function indicatorRows(indicator: Indicator): Fact[] {
  const groups = groupRows(indicator);
  if (indicator.kind === 'composite') {
    return [['Made of', compositeWords(indicator)]];
  }
  if (indicator.kind === 'latency') {
    return [
      [
        indicator.native ? 'Requests, in a native histogram' : 'Requests',
        <code key="selector">{selectorWords(indicator.histogram)}</code>,
      ],
      ['Good up to', thresholdWords(indicator)],
      ...groups,
    ];
  }
  if (indicator.kind === 'threshold' || indicator.kind === 'yes-no') {
    return [...gaugeRows(indicator), ...groups];
  }
  const { event, total } = sidesWords(indicator);
  const events = indicator.kind === 'logs' ? 'lines' : 'events';
  return [
    [`${indicator.given === 'bad' ? 'Bad' : 'Good'} ${events}`, <code key="event">{event}</code>],
    [`All ${events}`, <code key="total">{total}</code>],
    ...groups,
  ];
}

/** By which labels there are budgets, and of which of their values alone. */
function groupRows(indicator: Indicator): Fact[] {
  const deployed = deployedTo(indicator).map(({ label, values }) => `${values.join(', ')} (${label})`);
  return [
    ...(indicator.groupBy.length === 0 ? [] : [row('Grouped by', indicator.groupBy.join(', '))]),
    ...(deployed.length === 0 ? [] : [row('Deployed to', deployed.join('; '))]),
  ];
}

function gaugeRows(indicator: GaugeIndicator): Fact[] {
  const series = <code key="series">{selectorWords(indicator.series)}</code>;
  if (indicator.kind === 'yes-no') {
    return [
      ['Checked', series],
      ['Good', '1; each sample is a check'],
    ];
  }
  const of = indicator.aggregation === undefined ? 'each series' : `the ${indicator.aggregation} of all series`;
  return [
    ['Checked', series],
    ['Good', comparisonWords(indicator)],
    ['A check', `every ${formatDuration(indicator.stepMs)}, of ${of}`],
  ];
}
