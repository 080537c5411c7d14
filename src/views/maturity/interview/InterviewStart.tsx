import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { interviewPractices, interviewQuestions } from '../../../core/maturity/interview/interviewQuestions';
import { interviewRoles } from '../../../core/maturity/interview/interviewRoles';
import { ChoiceRow } from '../practice/ChoiceRow';
import type { InterviewPlan } from './interviewPlan';
import { extentWords, placeWords, roleWords } from './interviewWords';
import { ResumeOffer } from './ResumeOffer';
import { TimeBoxField, timeBoxMs } from './TimeBoxField';
import { quiet } from '../../style/quiet';

const EVERYONE = '';
const DEFAULT_MINUTES = '3';

interface Props {
  assessment: Assessment;
  /** The interview that was left, to go on with. */
  resumable: InterviewPlan | undefined;
  takesFocus: boolean;
  onStart: (plan: InterviewPlan) => void;
  onClose: () => void;
}

/** With whom: a team and a role; then how long a question may take. */
export function InterviewStart({ assessment, resumable, takesFocus, onStart, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const { model, teams } = assessment;
  const [chosen, setChosen] = useState<{ team?: string; role?: string }>({});
  const first = firstChoice(assessment, resumable);
  const team = chosen.team ?? first.team;
  const role = chosen.role ?? first.role;
  const [minutes, setMinutes] = useState(DEFAULT_MINUTES);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus]);

  const roles = useMemo(
    () => [EVERYONE, ...interviewRoles(model)].map((value) => ({ value, label: roleWords(value || undefined) })),
    [model]
  );
  const questions = useMemo(() => interviewQuestions(model, role || undefined), [model, role]);
  const plan = newPlan(team, role, minutes);

  return (
    <section aria-label="Interview" className={styles.start}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        Interview
      </h2>
      {resumable && <ResumeOffer where={placeWords(assessment, resumable)} onResume={() => onStart(resumable)} />}
      {teams.length === 0 ? (
        <p>There is no team to talk to: this assessment has none, or the panel shows none of them.</p>
      ) : (
        <ChoiceRow
          legend="Team"
          options={teams.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={team}
          onChange={(next) => setChosen({ ...chosen, team: next })}
        />
      )}
      <ChoiceRow
        legend="Role"
        description="Each role is asked what it knows best."
        options={roles}
        value={role}
        onChange={(next) => setChosen({ ...chosen, role: next })}
      />
      <TimeBoxField minutes={minutes} onChange={setMinutes} />
      <p role="status" className={styles.extent}>
        {extentWords(questions.length, interviewPractices(questions).length, plan?.timeBoxMs)}
      </p>
      <div className={styles.buttons}>
        <Button size="sm" disabled={plan === undefined || questions.length === 0} onClick={() => plan && onStart(plan)}>
          Start
        </Button>
        <Button size="sm" variant="secondary" onClick={onClose}>
          Back to the map
        </Button>
      </div>
    </section>
  );
}

/** As in the interview that was left, which may become known after the first look. */
function firstChoice({ teams }: Assessment, resumable: InterviewPlan | undefined) {
  return { team: resumable?.team ?? teams[0]?.id, role: resumable?.role ?? EVERYONE };
}

function newPlan(team: string | undefined, role: string, minutes: string): InterviewPlan | undefined {
  const boxMs = timeBoxMs(minutes);
  return team === undefined || boxMs === undefined
    ? undefined
    : { team, role: role === EVERYONE ? undefined : role, timeBoxMs: boxMs, index: 0, elapsedMs: 0 };
}

const getStyles = (theme: GrafanaTheme2) => ({
  start: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1.5), maxWidth: 720, minWidth: 0 }),
  title: css({ margin: 0, fontSize: theme.typography.h4.fontSize, '&:focus': { outline: 'none' } }),
  extent: css({
    margin: 0,
    ...quiet(theme),
  }),
  buttons: css({ display: 'flex', gap: theme.spacing(1) }),
});
