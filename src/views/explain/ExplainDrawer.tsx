import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Drawer, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { RecordedDay } from '../../adapters/measure/check/checkRecorded';
import type { SumCheck } from '../../adapters/measure/check/checkSum';
import type { SloAnswer } from '../../core/slo/answer';
import { ExclusionList } from '../exclusions/ExclusionList';
import type { FigureKey } from '../figures/figureKey';
import { figureRows } from '../figures/figureRows';
import { formatDateTime, formatDateTimeZone } from '../format/formatTime';
import { qualityWords } from '../words/qualityWords';
import { explainFormula } from './explainFormula';
import { ExplainParts } from './ExplainParts';
import { ExplainQueries, type ExploreQuery } from './ExplainQueries';
import { readWords } from './readWords';
import { RecordedPart } from './RecordedPart';
import { SumCheckView } from './SumCheckView';

interface Props {
  answer: SloAnswer;
  figure: FigureKey;
  timeZone: string;
  /** Name of the data source, for people. */
  dataSourceName: string;
  exploreUrl: (query: ExploreQuery) => string;
  check: Loadable<SumCheck> | undefined;
  onCheck: () => void;
  recordedCheck: Loadable<RecordedDay> | undefined;
  onClose: () => void;
}

/** How a figure came about: formula, queries, range, freshness, quality, and a check. docs/slo-maths.md §7 */
export function ExplainDrawer({
  answer,
  figure,
  timeZone,
  dataSourceName,
  exploreUrl,
  check,
  onCheck,
  recordedCheck,
  onClose,
}: Props) {
  const styles = useStyles2(getStyles);
  const { figures, explanation, question, parts } = answer;
  const row = figureRows(figures, question.slo).find(({ key }) => key === figure);
  const formula = explainFormula(figure, figures, question.slo);
  return (
    <Drawer
      title={`${row?.label ?? ''}: ${row?.value ?? ''}`}
      subtitle={question.slo.displayName}
      onClose={onClose}
      size="md"
    >
      <section className={styles.part}>
        <h3>Formula</h3>
        <p>{formula.words}</p>
        {formula.numbers.map((line) => (
          <p key={line} className={styles.numbers}>
            {line}
          </p>
        ))}
      </section>
      <section className={styles.part}>
        <h3>Range and data source</h3>
        <p>
          {formatDateTime(figures.window.fromMs, timeZone)} to {formatDateTimeZone(figures.asOfMs, timeZone)},{' '}
          {parts === undefined ? `asked from ${dataSourceName}` : 'each part asked from its own data source'}.
        </p>
        <p>{readWords(explanation, timeZone)}</p>
      </section>
      {explanation.recorded !== undefined && (
        <section className={styles.part}>
          <h3>Recorded series</h3>
          <RecordedPart recorded={explanation.recorded} timeZone={timeZone} check={recordedCheck} />
        </section>
      )}
      <section className={styles.part}>
        <h3>Queries as sent</h3>
        {parts === undefined ? (
          <ExplainQueries answer={answer} exploreUrl={exploreUrl} timeZone={timeZone} />
        ) : (
          <ExplainParts parts={parts} exploreUrl={exploreUrl} timeZone={timeZone} />
        )}
      </section>
      <section className={styles.part}>
        <h3>Exclusions applied</h3>
        <ExclusionList answer={answer} timeZone={timeZone} />
      </section>
      <section className={styles.part}>
        <h3>Quality of the data</h3>
        {figures.quality.flags.length === 0 && <p>Nothing to remark.</p>}
        {figures.quality.flags.map((flag, index) => (
          <p key={index}>{qualityWords(flag, timeZone)}</p>
        ))}
      </section>
      <section className={styles.part}>
        <h3>Check</h3>
        {parts === undefined ? (
          <SumCheckView check={check} onCheck={onCheck} />
        ) : (
          <p>Each part is checked against one query on its own page.</p>
        )}
      </section>
    </Drawer>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  part: css({
    marginBottom: theme.spacing(3),
    '& h3': { fontSize: theme.typography.h5.fontSize },
    '& ul': { paddingLeft: theme.spacing(2) },
  }),
  numbers: css({ fontFamily: theme.typography.fontFamilyMonospace, overflowWrap: 'anywhere' }),
});
