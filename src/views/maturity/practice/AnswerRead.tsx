import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { confidenceWords } from './confidenceWords';
import { JudgedLine } from './JudgedLine';
import { LevelsRead } from './LevelsRead';
import type { LevelsProps } from './levelsProps';
import { LinksRead } from './LinksRead';
import { NoteField } from './NoteField';

interface Props {
  assessment: Pick<Assessment, 'startedFrom'>;
  levels: LevelsProps;
  answer: Answer | undefined;
  /** What stands between the level and what was said of it: the evidence. */
  children: ReactNode;
}

/** The same to read: all that was said of one practice, and nothing to change. */
export function AnswerRead({ assessment, levels, answer, children }: Props) {
  const styles = useStyles2(getStyles);
  const { targetLevel, confidence, note, links = [] } = answer ?? {};
  return (
    <>
      <LevelsRead {...levels} answer={answer} />
      <JudgedLine answer={answer} startedFrom={assessment.startedFrom} />
      {children}
      {note !== undefined && <NoteField note={note} canEdit={false} />}
      <LinksRead links={links} />
      {(targetLevel !== undefined || confidence !== undefined) && (
        <dl className={styles.facts}>
          {targetLevel !== undefined && (
            <>
              <dt>Target</dt>
              <dd>{levels.nameOf(targetLevel)}</dd>
            </>
          )}
          {confidence !== undefined && (
            <>
              <dt>Confidence</dt>
              <dd>{confidenceWords[confidence]}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  facts: css({
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    dt: { fontWeight: theme.typography.fontWeightMedium },
    dd: { margin: 0 },
  }),
});
