import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { type FittingMetric, fittingMetrics } from '../../../core/promql/fittingMetrics';
import { startValues } from './startValues';
import { startedWords } from './startedWords';
import { SYSTEMS, type SystemKind } from './systems';
import { useStart } from './useStart';

interface Props {
  kind: SystemKind;
  metrics: Loadable<MetricInfo[]>;
}

const MOST_METRICS = 3;

/** The indicators that fit a kind of system, each with the metrics that look as if they told it. */
export default function IndicatorMenu({ kind, metrics }: Props) {
  const styles = useStyles2(getStyles);
  const start = useStart();
  const [started, setStarted] = useState('');
  const known = metrics.status === 'ready' ? metrics.value : [];
  const system = SYSTEMS.find((one) => one.kind === kind);
  return (
    <section aria-label="Indicators that fit" className={styles.menu}>
      <p>{system?.what} Worth measuring, the most telling first:</p>
      <dl>
        {system?.indicators.map(({ aspect, promise, good }) => {
          const fitting = fittingMetrics(known, aspect, MOST_METRICS);
          const another = fitting.length > 0 ? 'with another metric' : 'no metric looks like it: choose one yourself';
          const begin = (found: FittingMetric | undefined) => {
            const values = startValues(aspect, found, known);
            setStarted(startedWords(values));
            void start(values);
          };
          return (
            <React.Fragment key={aspect}>
              <dt className={styles.name}>{aspect}</dt>
              <dd>
                {promise} Good is {good}.
                <div className={styles.starts}>
                  {fitting.map((found) => (
                    <Button
                      key={found.metric}
                      size="sm"
                      variant="secondary"
                      fill="outline"
                      tooltip={found.help || undefined}
                      aria-label={`${found.metric}: start ${aspect} with it`}
                      onClick={() => begin(found)}
                    >
                      {found.metric}
                    </Button>
                  ))}
                  <Button
                    size="sm"
                    variant="secondary"
                    fill="text"
                    aria-label={`${another}, for ${aspect}`}
                    onClick={() => begin(undefined)}
                  >
                    {another}
                  </Button>
                </div>
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
      <p role="status">{started}</p>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  menu: css({
    marginBottom: theme.spacing(2),
    paddingLeft: theme.spacing(2),
    borderLeft: `${theme.spacing(0.25)} solid ${theme.colors.border.medium}`,
    '& dl': { margin: 0 },
    '& dd': { margin: theme.spacing(0, 0, 1.5) },
  }),
  name: css({ '&::first-letter': { textTransform: 'uppercase' } }),
  // Names of metrics are longer than a phone is wide.
  starts: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    marginTop: theme.spacing(0.5),
    '& button': { height: 'auto', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
  }),
});
