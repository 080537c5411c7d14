import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { answerOf } from '../../../core/maturity/assessment/answer';
import { noteAnswer } from '../../../core/maturity/assessment/changeAnswer';
import { disagreement } from '../../../core/maturity/evidence/disagreement';
import { weighEvidence } from '../../../core/maturity/evidence/weighEvidence';
import { concernsSlos } from '../../../core/maturity/interview/concernsSlos';
import type { InterviewQuestion } from '../../../core/maturity/interview/interviewQuestions';
import { levelName } from '../levelName';
import { agreedAnswer } from '../practice/agreedAnswer';
import { begunHere } from '../practice/begunHere';
import { EvidenceList } from '../practice/EvidenceList';
import { NoteField } from '../practice/NoteField';
import { useAgreed } from '../practice/useAgreed';
import { teamName } from '../teamName';
import { AnswerFields } from './AnswerFields';
import { Fold } from './Fold';
import type { InterviewHost } from './interviewHost';
import type { InterviewPlan } from './interviewPlan';
import { withWhomWords } from './interviewWords';
import { QuestionHead } from './QuestionHead';
import { textSize } from './textSize';

interface Props {
  open: OpenAssessment;
  slos: InterviewHost['slos'];
  plan: InterviewPlan;
  question: InterviewQuestion;
  width: number;
}

/** One question in large type; levels, note, target and confidence of its practice; SLOs and evidence on demand. */
export function QuestionView({ open, slos, plan, question, width }: Props) {
  const styles = useStyles2(getStyles);
  const { assessment, evidence, actions } = open;
  const { model } = assessment;
  const { practice, dimension } = question;
  const { team } = plan;
  const answer = answerOf(assessment.answers, practice.id, team);
  const weighed = weighEvidence(practice, model.spec.levels, evidence, team);
  const nameOf = (levelId: string) => levelName(model, dimension, levelId);
  const place = { practiceId: practice.id, team };
  const onAnswer = (next: typeof answer) => actions.answer(place, next);
  const agreed = useAgreed(begunHere(open, place), assessment.coaches, (text) => onAnswer(agreedAnswer(answer, text)));
  const isWide = textSize(width) === 'large';
  const differs = disagreement(answer, weighed, model.spec.levels) !== undefined;

  return (
    <div className={cx(styles.question, isWide ? styles.beside : styles.below)}>
      <div className={styles.head}>
        <QuestionHead
          question={question}
          model={model}
          withWhom={withWhomWords(assessment, plan)}
          size={textSize(width)}
        />
      </div>
      <div className={styles.levels}>
        <AnswerFields {...{ assessment, answer, onAnswer }} levels={{ model, practice, nameOf, weighed }} />
      </div>
      <div className={styles.rest}>
        <NoteField
          note={answer?.note ?? ''}
          canEdit
          coaches={assessment.coaches}
          onChange={(note) => onAnswer(noteAnswer(answer, note))}
        />
        {concernsSlos(practice) && (
          <Fold title={`The SLOs of ${teamName(assessment, team)} now`} isOpenAtFirst={isWide}>
            {slos(team)}
          </Fold>
        )}
        {weighed.rules.length + weighed.context.length > 0 && (
          <Fold
            title={differs ? 'Evidence: something to talk about' : 'Evidence'}
            isOpenAtFirst={agreed !== undefined && agreed.text !== ''}
          >
            <EvidenceList {...{ model, weighed, answer, nameOf, agreed }} note={practice.evidenceNote} />
          </Fold>
        )}
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const column = { display: 'flex', flexDirection: 'column', gap: theme.spacing(1.5), minWidth: 0 } as const;
  return {
    question: css({ display: 'grid', gap: theme.spacing(1.5, 4), minWidth: 0, overflowWrap: 'anywhere' }),
    below: css({ gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"head" "levels" "rest"' }),
    beside: css({
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
      gridTemplateAreas: '"head levels" "rest levels"',
    }),
    head: css({ gridArea: 'head', minWidth: 0 }),
    levels: css({ ...column, gridArea: 'levels' }),
    rest: css({ ...column, gridArea: 'rest' }),
  };
};
