import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Figures } from '../../core/slo/answer';
import { quiet } from '../style/quiet';
import { boundsSentence, boundsShort } from '../words/compositeWords';

/** Beside the budget of a critical path: between which bounds it lies. Nothing where there is only one figure. */
export function BoundsSign({ composite }: Pick<Figures, 'composite'>) {
  const styles = useStyles2(getStyles);
  const words = composite && boundsShort(composite);
  return words === undefined ? null : (
    <span className={styles.sign} title={boundsSentence(composite)}>
      {words}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  sign: css({ ...quiet(theme), whiteSpace: 'nowrap' }),
});
