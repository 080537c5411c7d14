import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { Button, Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { StartedFrom } from '../../../core/maturity/assessment/assessmentSchema';
import { carriedOver } from '../../../core/maturity/assessment/carriedOver';
import { confirmAnswer } from '../../../core/maturity/assessment/stampAnswer';
import { judgedWords } from './judgedWords';
import { quiet } from '../../style/quiet';

interface Props {
  answer: Answer | undefined;
  startedFrom: StartedFrom | undefined;
  /** Absent where nobody can edit. */
  onAnswer?: (answer: Answer) => void;
}

/** Who judged and when; an answer of the milestone before is said to be one until somebody confirms it. */
export function JudgedLine({ answer, startedFrom, onAnswer }: Props) {
  const styles = useStyles2(getStyles);
  const words = judgedWords(answer, getTimeZone());
  const isCarried = carriedOver(answer, startedFrom);
  if (answer === undefined || answer.state === 'not-assessed' || (words === '' && !isCarried)) {
    return null;
  }
  return (
    <div className={styles.line}>
      {isCarried && (
        <span>
          <Icon name="history" size="sm" /> Carried over from “{startedFrom?.name}”, not looked at since.
        </span>
      )}
      {words !== '' && <span>{words}</span>}
      {isCarried && onAnswer && (
        <Button
          size="sm"
          variant="secondary"
          icon="check"
          onClick={() => onAnswer(confirmAnswer(answer, { assessedAt: new Date().toISOString() }))}
        >
          Still so
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    ...quiet(theme),
  }),
});
