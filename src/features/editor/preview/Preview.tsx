import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { lazy, Suspense, useMemo } from 'react';
import { useSloAnswer } from '../../../adapters/measure/answers/useSloAnswer';
import { foundUid } from '../../../adapters/measure/sources/foundUid';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { eventUnit } from '../../../core/slo/countedUnit';
import { indicatorQueries } from '../../../core/slo/indicatorQueries';
import type { SloQuestion } from '../../../core/slo/answer';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { windowInterval } from '../../../core/slo/windowInterval';
import { BurnDownView } from '../../../views/burndown/BurnDownView';
import { PartialNote } from '../../../views/problem/PartialNote';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { useSize } from '../../../views/size/useSize';
import { dataSourceProblemWords } from '../../../views/words/dataSourceProblemWords';
import { qualityWords } from '../../../views/words/qualityWords';

const WhatIsRead = lazy(() => import('./WhatIsRead'));

interface Props {
  /** What the form describes so far. */
  slo: MeasuredSlo | undefined;
  nowMs: number;
  timeZone: string;
}

const HEIGHT = 260;
const HOUR_MS = 3_600_000;

/** The last window's burn-down with the definition as it stands in the form, and the queries that it rests on. */
export function Preview({ slo, nowMs, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  const source = slo && resolveDataSource(slo.dataSource);
  const dataSourceUid = foundUid(source);
  const question = useMemo(
    () => (slo && dataSourceUid ? questionOf(slo, dataSourceUid, nowMs) : undefined),
    [slo, dataSourceUid, nowMs]
  );
  return (
    <section aria-label="Preview" className={styles.preview}>
      <h2 className={styles.title}>Preview</h2>
      {!slo && (
        <p>
          The budget of the last window appears here once it is whole: what counts all events, what is bad or good among
          them, and a valid objective.
        </p>
      )}
      {source?.kind === 'unresolved' && <p role="alert">{dataSourceProblemWords(source.problem)}</p>}
      {question && <Answered question={question} timeZone={timeZone} />}
      {slo && <Queries slo={slo} />}
    </section>
  );
}

function questionOf(slo: MeasuredSlo, dataSourceUid: string, nowMs: number): SloQuestion {
  const range = { fromMs: windowInterval(slo.window, nowMs).fromMs, toMs: nowMs };
  return { slo, dataSourceUid, range, detail: 'page', budgetOverTime: false, pastPeriods: 0 };
}

function Answered({ question, timeZone }: { question: SloQuestion; timeZone: string }) {
  const styles = useStyles2(getStyles);
  const [measure, size] = useSize();
  const answer = useSloAnswer(question, { refreshCount: 0 });
  const value = answer.status === 'ready' || answer.status === 'partial' ? answer.value : undefined;
  return (
    <>
      <div ref={measure} aria-busy={answer.status === 'loading'}>
        {answer.status === 'failed' && <QueryProblemView problem={answer.problem} />}
        {answer.status === 'partial' && <PartialNote missing={answer.missing} timeZone={timeZone} />}
        {!value && answer.status === 'loading' && <div style={{ height: HEIGHT }}>Reading the last window …</div>}
        {value && size && (
          <BurnDownView answer={value} picture="burn-down" width={size.width} height={HEIGHT} timeZone={timeZone} />
        )}
        {value && (
          <ul className={styles.flags}>
            {value.figures.quality.flags.map((flag) => (
              <li key={flag.code}>{qualityWords(flag, timeZone)}</li>
            ))}
          </ul>
        )}
      </div>
      <Suspense fallback={null}>
        <WhatIsRead question={question} answer={answer} />
      </Suspense>
    </>
  );
}

/** The queries as they will be sent, for buckets of an hour. */
function Queries({ slo: { indicator, precision, births } }: { slo: MeasuredSlo }) {
  const styles = useStyles2(getStyles);
  const unit = eventUnit({ indicator });
  const { good, bad, total } = indicatorQueries(indicator, HOUR_MS, { precision, births }).queries;
  const sent = [
    { title: `Good ${unit} of each hour`, expr: good },
    { title: `Bad ${unit} of each hour`, expr: bad },
    { title: `All ${unit} of each hour`, expr: total },
  ];
  return (
    <dl className={styles.queries}>
      {sent.map(
        ({ title, expr }) =>
          expr && (
            <React.Fragment key={title}>
              <dt>{title}</dt>
              <dd>
                <code>{expr}</code>
              </dd>
            </React.Fragment>
          )
      )}
    </dl>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  preview: css({
    position: 'sticky',
    top: theme.spacing(2),
    alignSelf: 'start',
    minWidth: 0,
    padding: theme.spacing(2),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.primary,
    overflowWrap: 'anywhere',
    // Grafana keeps code on one line.
    code: { whiteSpace: 'pre-wrap' },
  }),
  title: css({ ...theme.typography.h5 }),
  flags: css({ margin: theme.spacing(1, 0), paddingLeft: theme.spacing(2.5) }),
  queries: css({
    marginTop: theme.spacing(1),
    code: { display: 'block' },
    dd: { margin: theme.spacing(0, 0, 1) },
  }),
});
