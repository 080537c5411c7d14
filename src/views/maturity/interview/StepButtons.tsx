import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  /** Undefined at the first question. */
  onBack: (() => void) | undefined;
  onNext: () => void;
  isLast: boolean;
  /** The practice has no answer: going on leaves it not assessed. */
  isOpen: boolean;
  onNextPractice: () => void;
  /** Between the ways back and on, where there is room. */
  children?: ReactNode;
}

/** Back, on, and past the other questions of the practice. */
export function StepButtons({ onBack, onNext, isLast, isOpen, onNextPractice, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.buttons}>
      <Button size="sm" variant="secondary" icon="arrow-left" disabled={onBack === undefined} onClick={onBack}>
        Back
      </Button>
      <div className={styles.gap}>{children}</div>
      <Button
        size="sm"
        variant="secondary"
        fill="text"
        tooltip={
          isOpen
            ? 'Leaves this practice not assessed: a gap to fill later, never the lowest level.'
            : 'Goes past the other questions of this practice.'
        }
        onClick={onNextPractice}
      >
        {isOpen ? 'Skip practice' : 'Next practice'}
      </Button>
      <Button size="sm" icon="arrow-right" iconPlacement="right" onClick={onNext}>
        {isLast ? 'Finish' : 'Next'}
      </Button>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  /** In sight on a page too, however long the question is. */
  buttons: css({
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    flexShrink: 0,
    padding: theme.spacing(0.5, 0),
    background: theme.colors.background.primary,
  }),
  gap: css({ flex: '1 1 auto', minWidth: 0, padding: theme.spacing(0, 1) }),
});
