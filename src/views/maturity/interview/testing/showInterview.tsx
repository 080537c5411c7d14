import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import type { OpenAssessment, Place } from '../../../../adapters/maturity/assessmentState';
import type { Answer } from '../../../../core/maturity/assessment/answer';
import type { StartedFrom } from '../../../../core/maturity/assessment/assessmentSchema';
import { begunKey } from '../../../../core/maturity/assessment/begunTexts';
import { type Edits, withEdit, withEdits } from '../../../../core/maturity/assessment/edits';
import { withEntry } from '../../../../core/maturity/assessment/nestedMap';
import type { Evidence } from '../../../../core/maturity/evidence/signalState';
import type { InterviewPlace } from '../../../../core/maturity/interview/interviewPlace';
import type { MaturityModel } from '../../../../core/maturity/modelSchema';
import { openAssessment } from '../../testing/openAssessment';
import { InterviewGate } from '../InterviewGate';

/** Whom the practices of the small model are for, in this interview. */
const askedOf: Readonly<Record<string, string[]>> = { shifts: ['operations'], blame: ['executive'] };

interface Options {
  answers?: Record<string, Record<string, unknown>>;
  evidence?: Evidence;
  place?: InterviewPlace;
  width?: number;
  startedFrom?: StartedFrom;
  coaches?: readonly string[];
  /** Timers are jest's: events advance them. */
  timers?: boolean;
  change?: Partial<OpenAssessment>;
}

/** The way in and the interview of the small model; answers are kept as the session keeps them. */
export function showInterview(options: Options = {}) {
  const {
    answers = {},
    evidence = {},
    place,
    width = 1000,
    startedFrom,
    coaches = [],
    timers = false,
    change = {},
  } = options;
  const base = openAssessment(answers, { evidence, ...change });
  const save = jest.fn();
  const keep = jest.fn();
  const given = jest.fn();
  const slos = (team: string) => <p>live SLOs of {team}</p>;

  function Shown() {
    const [edits, setEdits] = useState<Edits>({});
    const [begun, setBegun] = useState(base.begun);
    const [kept, setKept] = useState(place);
    const stored = base.assessment.answers;
    const open: OpenAssessment = {
      ...base,
      assessment: {
        ...base.assessment,
        startedFrom,
        coaches,
        model: withRoles(base.assessment.model),
        answers: withEdits(stored, edits),
      },
      begun,
      unsaved: Object.values(edits).reduce((sum, byTeam) => sum + Object.keys(byTeam).length, 0),
      actions: {
        ...base.actions,
        answer: (at: Place, answer: Answer | undefined) => {
          given(at, answer);
          setEdits((before) => withEdit(before, stored, at, answer));
        },
        keepBegun: (at, form, text) => setBegun((before) => withEntry(before, begunKey(at), form, text)),
        save,
      },
    };
    const host = {
      slos,
      kept: {
        place: kept,
        failed: false,
        keep: (next: InterviewPlace | undefined) => {
          keep(next);
          setKept(next);
        },
      },
    };
    return (
      <InterviewGate open={open} host={host} width={width} height={undefined}>
        {(entry) => <div>the map {entry}</div>}
      </InterviewGate>
    );
  }

  const user = userEvent.setup(timers ? { advanceTimers: jest.advanceTimersByTime } : {});
  return { user, save, keep, given, ...render(<Shown />) };
}

function withRoles(model: MaturityModel): MaturityModel {
  const dimensions = model.spec.dimensions.map((dimension) => ({
    ...dimension,
    practices: dimension.practices.map((practice) => ({ ...practice, askedOf: askedOf[practice.id] })),
  }));
  return { ...model, spec: { ...model.spec, roles: ['executive', 'operations'], dimensions } };
}
