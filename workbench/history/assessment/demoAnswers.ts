import type { Answer } from '../../../src/core/maturity/assessment/answer';
import { answerFrom, type Beside, type Choice } from '../../../src/core/maturity/assessment/answerParts';
import { firstTargets, judgements, reasons, type Stage, sure, targets, type Team, teams, unsure } from './judgements';
import { links, notes } from './notes';

type TeamAnswers = Record<string, Record<string, Answer>>;

const levels: Readonly<Record<string, string>> = { r: 'regressive', b: 'beginner', a: 'advanced' };

/** What the coaches had answered at each stage; `judgedAt` are the ISO instants of their sessions. */
export function demoAnswers(stage: Stage, judgedAt: readonly string[]): TeamAnswers {
  return Object.fromEntries(
    Object.entries(judgements).map(([practice, byTeam]) => [
      practice,
      Object.fromEntries(
        teams.flatMap((team) => {
          const answer = answerAt({ practice, team, signs: byTeam[team] }, stage, judgedAt);
          return answer === undefined ? [] : [[team, answer]];
        })
      ),
    ])
  );
}

interface Place {
  practice: string;
  team: Team;
  signs: string;
}

function answerAt(place: Place, stage: Stage, judgedAt: readonly string[]): Answer | undefined {
  const { practice, team, signs } = place;
  // Not looked at again: all of it is as it was.
  const judgedStage = stage === 3 && signs[3] === '=' ? 2 : stage;
  const choice = choiceOf(signAt(signs, judgedStage), `${practice}/${team}`);
  const judged = { assessor: 'Coaching', assessedAt: judgedAt[judgedStage] };
  const note = noteAt(place, judgedStage);
  return answerFrom(
    choice,
    choice.state === 'level' ? { ...judged, ...besideLevel(place, judgedStage), note } : { ...judged, note }
  );
}

function choiceOf(sign: string, key: string): Choice {
  const level = levels[sign];
  if (level !== undefined) {
    return { state: 'level', level };
  }
  return sign === 'n' ? { state: 'not-applicable', reason: reasons[key] ?? '' } : { state: 'not-assessed' };
}

function besideLevel({ practice, team }: Place, stage: Stage): Beside {
  const link = stage >= 2 ? links[`${practice}/${team}`] : undefined;
  return {
    confidence: unsure.includes(practice) ? 'low' : sure.includes(practice) ? 'high' : 'medium',
    targetLevel: stage === 0 ? undefined : targetOf(practice, team),
    links: link && [link],
  };
}

function signAt(signs: string, stage: number): string {
  const sign = signs[stage] ?? '.';
  return sign === '=' || sign === 'c' ? signAt(signs, stage - 1) : sign;
}

/** The note of this stage, else the one before as long as the level is the same. */
function noteAt({ practice, team, signs }: Place, stage: number): string | undefined {
  const own = notes[`${practice}/${team}`]?.[stage];
  return own !== undefined || stage === 0 || signAt(signs, stage) !== signAt(signs, stage - 1)
    ? own
    : noteAt({ practice, team, signs }, stage - 1);
}

function targetOf(practice: string, team: Team): string | undefined {
  if (targets[team].includes(practice)) {
    return 'advanced';
  }
  return firstTargets[team]?.includes(practice) ? 'beginner' : undefined;
}
