import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { Alert, useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { exploreUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { evaluateSteps } from '../../../core/slo/counts/evaluateSteps';
import { BurnDownView } from '../../../views/burndown/BurnDownView';
import { ExplainDrawer } from '../../../views/explain/ExplainDrawer';
import { isFigureKey } from '../../../views/figures/figureKey';
import { FiguresCard } from '../../../views/figures/FiguresCard';
import { formatDateTimeZone } from '../../../views/format/formatTime';
import { useSize } from '../../../views/size/useSize';
import { useExplain } from '../explain/useExplain';
import { type CountsFrom, explainedCounts } from './explainedCounts';

interface Props extends CountsFrom {
  title: string;
  /** What one of the panel's queries said when it failed; empty where none did. */
  failed: string;
}

/** Figures and the burn-down of counts that a panel's queries brought, each with its explanation. */
export function CountsContent({ title, failed, ...from }: Props) {
  const styles = useStyles2(getStyles);
  const [measure, size] = useSize();
  const [target, explain] = useExplain();
  const timeZone = getTimeZone();
  const answer = useMemo(() => named(evaluateSteps(from.steps), title), [from.steps, title]);
  const { figures, question } = answer;
  const broughtAt = formatDateTimeZone(from.steps.readAtMs, timeZone);
  return (
    <PageFrame title={title} subtitle={`As the queries of a panel brought it at ${broughtAt}.`}>
      {failed !== '' && (
        <Alert severity="warning" title="A query of the panel failed, so counts may be missing">
          {failed}
        </Alert>
      )}
      <div className={styles.columns}>
        <div ref={measure} className={styles.picture}>
          {size && size.width > 0 && (
            <BurnDownView answer={answer} picture="burn-down" width={size.width} height={HEIGHT} timeZone={timeZone} />
          )}
        </div>
        <div className={styles.card}>
          <FiguresCard figures={figures} slo={question.slo} timeZone={timeZone} onExplain={explain} />
        </div>
      </div>
      {target !== undefined && isFigureKey(target.key) && (
        <ExplainDrawer
          explained={explainedCounts(target.key, answer, from, timeZone)}
          timeZone={timeZone}
          dataSourceName=""
          exploreUrl={exploreUrl}
          recorded={undefined}
          check={undefined}
          onClose={() => explain(undefined)}
        />
      )}
    </PageFrame>
  );
}

const HEIGHT = 380;

function named(answer: ReturnType<typeof evaluateSteps>, displayName: string) {
  const { question } = answer;
  return { ...answer, question: { ...question, slo: { ...question.slo, displayName } } };
}

const getStyles = (theme: GrafanaTheme2) => ({
  columns: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: theme.spacing(2) }),
  picture: css({ flex: '3 1 480px', minWidth: 0 }),
  card: css({ flex: '1 1 260px', minWidth: 0 }),
});
