import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, IconButton, useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import { quiet } from '../../style/quiet';

interface Props {
  title: string;
  dimension: string;
  team: string;
  /** Absent at the first practice. */
  onBack: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

/** Where one is, and the ways to the neighbours. The heading takes the focus when the practice changes. */
export function PracticeHeader({ title, dimension, team, onBack, onNext, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title, team]);
  return (
    <header>
      <div className={styles.way}>
        <span className={styles.where}>
          {dimension} · {team}
        </span>
        <div className={styles.buttons}>
          <Button size="sm" variant="secondary" icon="arrow-left" disabled={!onBack} onClick={onBack} tooltip="Key B">
            Back
          </Button>
          <Button
            size="sm"
            variant="secondary"
            icon="arrow-right"
            iconPlacement="right"
            disabled={!onNext}
            onClick={onNext}
            tooltip="Key N"
          >
            Next
          </Button>
          <IconButton name="times" size="lg" tooltip="Back to the map" onClick={onClose} />
        </div>
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
    </header>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  way: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
  where: css({
    flex: '1 1 0',
    minWidth: 80,
    ...quiet(theme),
  }),
  buttons: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
  title: css({
    margin: theme.spacing(1, 0, 0),
    fontSize: theme.typography.h4.fontSize,
    '&:focus': { outline: 'none' },
  }),
});
