import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import { quiet } from '../../style/quiet';

interface Props {
  /** What the signal says, to tell the buttons of several apart. */
  means: string;
  isStored: boolean;
  /** A source reads the signal: what was entered by hand does not count. */
  isMeasured: boolean;
  isSaving: boolean;
  onEnter: () => void;
  onTakeBack: () => void;
}

/** The ways to enter a reading by hand, to change it and to take it back. */
export function HandButtons({ means, isStored, isMeasured, isSaving, onEnter, onTakeBack }: Props) {
  const styles = useStyles2(getStyles);
  const enter = isStored ? 'Change' : 'Enter by hand';
  return (
    <>
      {isMeasured && <p className={styles.small}>What was entered by hand does not count while this is measured.</p>}
      <div className={styles.buttons}>
        {!isMeasured && (
          <Button size="sm" variant="secondary" icon="pen" aria-label={`${enter}: ${means}`} onClick={onEnter}>
            {enter}
          </Button>
        )}
        {isStored && (
          <Button
            size="sm"
            variant="secondary"
            fill="text"
            disabled={isSaving}
            aria-label={`Take back what was entered by hand: ${means}`}
            onClick={onTakeBack}
          >
            Take back
          </Button>
        )}
      </div>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  small: css({ margin: 0, ...quiet(theme) }),
  buttons: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1), marginTop: theme.spacing(0.5) }),
});
