import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { formatPercent } from '../../views/format/formatPercent';
import { Placeholder } from '../../views/loading/Placeholder';
import { quiet } from '../../views/style/quiet';

interface Props {
  width: number;
  height: number;
  /** Share of what is to be read, where it is known. */
  done?: number;
}

/** The panel's layout while its first figures are being read. */
export function LoadingPicture({ width, height, done }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div role="status" aria-busy style={{ width, height }} className={styles.picture}>
      <div className={styles.head}>
        <Placeholder width={64} height={20} />
        <span className={styles.words}>
          {done === undefined || done <= 0 ? 'Reading…' : `Reading, ${formatPercent(done, 0)}`}
        </span>
      </div>
      <div className={styles.chart}>
        <Placeholder width="100%" height="100%" />
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  picture: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), overflow: 'hidden' }),
  head: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
  words: css({ ...quiet(theme), whiteSpace: 'nowrap' }),
  chart: css({ flex: '1 1 0', minHeight: 0 }),
});
