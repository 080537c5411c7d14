import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { type Figures, type Interval, noData, type SloAnswer } from '../../core/slo/answer';
import type { ChartMark } from '../chart/chartSeries';
import { FigureLink } from '../figures/FigureLink';
import { BasisSign } from '../figures/BasisSign';
import { BoundsSign } from '../figures/BoundsSign';
import { formatBudget } from '../format/formatBudget';
import { useSize } from '../size/useSize';
import { StatusBadge } from '../status/StatusBadge';
import { shortState } from '../words/shortState';
import { stateSentence } from '../words/stateSentence';
import { BurnDownChart } from './BurnDownChart';
import type { Picture } from './burnDownSeries';
import { smallSize } from '../style/quiet';

interface Props {
  answer: SloAnswer;
  picture: Picture;
  width: number;
  height: number;
  timeZone: string;
  /** Name of the SLO above the number, where nothing else on the screen says it. */
  title?: string;
  /** The SLO's page, where the number is explained. */
  href?: string;
  marks?: readonly ChartMark[];
  cursorScope?: string;
  onZoom?: (range: Interval) => void;
}

const WIDE = 400;
const TALL = 160;
/** In a low panel under this width, a number with bounds leaves room for words or for the line. */
const NARROW = 240;

/** A budget's burn-down with its number and its sentence, in any size from 4×4 grid cells up. */
export function BurnDownView({ answer, picture, width, height, timeZone, title, href, ...chart }: Props) {
  const styles = useStyles2(getStyles);
  const [measure, size] = useSize();
  const { figures, question } = answer;
  const sentence = stateSentence(figures, question);
  const roomy = width >= WIDE && height >= TALL;
  const crowded = isCrowded(figures, width, height);
  return (
    <section className={styles.view} style={{ width, height }} aria-label={question.slo.displayName}>
      <header className={cx(styles.head, roomy && styles.roomyHead)}>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        <span className={roomy ? styles.number : styles.smallNumber}>
          <FigureLink href={href} figure="remaining" title={question.slo.displayName}>
            {formatBudget(figures.remaining)}
          </FigureLink>
        </span>
        <BasisSign figures={figures} />
        <BoundsSign composite={figures.composite} />
        <StatusBadge status={figures.status} />
        {!crowded && (
          <span className={roomy ? styles.sentence : styles.smallSentence} title={sentence}>
            {roomy ? sentence : shortState(figures)}
          </span>
        )}
      </header>
      <div ref={measure} className={styles.chart}>
        {hasArea(size) && <BurnDownChart {...chart} answer={answer} picture={picture} timeZone={timeZone} {...size} />}
      </div>
    </section>
  );
}

/** A small panel whose number stands with its bounds and its status, and has only its pace left to be said. */
function isCrowded({ composite, remaining, status }: Figures, width: number, height: number): boolean {
  const isSmall = width < NARROW && height < TALL;
  const isKnown = remaining !== noData && status !== 'not-known' && status !== 'no-data';
  return isSmall && isKnown && composite?.bounds !== undefined;
}

function hasArea(size: ReturnType<typeof useSize>[1]): size is NonNullable<typeof size> {
  return size !== undefined && size.width > 0 && size.height > 0;
}

const getStyles = (theme: GrafanaTheme2) => {
  const number = css({ fontWeight: theme.typography.fontWeightMedium, fontVariantNumeric: 'tabular-nums' });
  return {
    view: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
    head: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: theme.spacing(1) }),
    roomyHead: css({ paddingBottom: theme.spacing(1) }),
    title: css({ width: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
    number: cx(number, css({ fontSize: theme.typography.h2.fontSize })),
    smallNumber: cx(number, css({ fontSize: theme.typography.h4.fontSize })),
    sentence: css({ color: theme.colors.text.primary, overflowWrap: 'anywhere' }),
    smallSentence: css({
      width: '100%',
      fontSize: smallSize(theme),
      lineHeight: 1.3,
      color: theme.colors.text.secondary,
    }),
    chart: css({ flex: '1 1 0', minHeight: 0, minWidth: 0, overflow: 'hidden' }),
  };
};
