import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../core/slo/answer';
import { basisShort, basisWords } from '../words/basisWords';
import { quiet } from '../style/quiet';

/** Beside a budget of a running period: which total it rests on. Nothing where there is only one. */
export function BasisSign({ figures }: { figures: Pick<Figures, 'basis' | 'unit' | 'remaining'> }) {
  const styles = useStyles2(getStyles);
  const word = basisShort(figures);
  return word === undefined || typeof figures.remaining === 'string' ? null : (
    <span className={styles.sign} title={`The budget is ${basisWords(figures)}.`}>
      {word}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  sign: css({ ...quiet(theme) }),
});
