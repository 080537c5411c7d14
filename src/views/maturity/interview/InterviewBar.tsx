import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

interface Props {
  /** Of the present question, from 0. */
  index: number;
  count: number;
  isListOpen: boolean;
  onList: () => void;
  timer: ReactNode;
  onPause: () => void;
}

/** How far the interview is, the way to any question, the time, and the way out. */
export function InterviewBar({ index, count, isListOpen, onList, timer, onPause }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.bar}>
      <Button
        size="sm"
        variant="secondary"
        fill="text"
        icon="list-ul"
        aria-expanded={isListOpen}
        tooltip="All questions of this interview"
        onClick={onList}
      >
        Question {index + 1} of {count}
      </Button>
      <div className={styles.rest}>
        {timer}
        <Button
          size="sm"
          variant="secondary"
          icon="pause"
          aria-label="Pause the interview"
          tooltip="Saves, and goes back to the map; the interview can be resumed from this question."
          onClick={onPause}
        />
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  /** In a narrow panel the time goes below. */
  bar: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5), flexShrink: 0 }),
  rest: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.5), marginLeft: 'auto' }),
});
