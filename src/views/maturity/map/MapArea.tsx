import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useLayoutEffect, useRef } from 'react';
import { DENSE_NAME_WIDTH } from './HeatMap';

interface Props {
  /** Columns are moments, the newest last: begins at its end. */
  isByTime: boolean;
  columnCount: number;
  width: number;
  /** In a panel. */
  scrolls: boolean;
  children: ReactNode;
}

/** Where the map scrolls sideways, and in a panel down too. */
export function MapArea({ isByTime, columnCount, width, scrolls, children }: Props) {
  const styles = useStyles2(getStyles);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isByTime && ref.current !== null) {
      ref.current.scrollLeft = ref.current.scrollWidth;
    }
  }, [isByTime, columnCount, width]);
  return (
    <div ref={ref} className={cx(styles.map, scrolls && styles.scroll)}>
      {children}
    </div>
  );
}

const getStyles = () => ({
  // What is reached by keyboard does not stop behind the names that stay.
  map: css({ minWidth: 0, overflowX: 'auto', scrollPaddingLeft: DENSE_NAME_WIDTH }),
  scroll: css({ minHeight: 0, overflow: 'auto' }),
});
