import { csvLines } from '../../interchange/csvCell';
import { type Answer, answerOf } from '../assessment/answer';
import { besideOf, choiceOf } from '../assessment/answerParts';
import type { Judged } from '../compare/judged';
import { RESULT_COLUMNS, type ResultColumn } from './resultsColumns';

/**
 * One row for each practice and team, answered or not, in the model's order and by team name. Links are lines of an
 * address and, after a space, its title. Fields of newer versions are left out.
 */
export function resultsToCsv({ model, teams, answers }: Judged): string {
  const rows = model.spec.dimensions.flatMap((dimension) =>
    dimension.practices.flatMap((practice) =>
      teams.map((team) => {
        const cells: Record<ResultColumn, string> = {
          team: team.id,
          'team name': team.displayName,
          dimension: dimension.name,
          practice: practice.id,
          'practice name': practice.name,
          ...answerCells(answerOf(answers, practice.id, team.id)),
        };
        return RESULT_COLUMNS.map((column) => cells[column]);
      })
    )
  );
  return csvLines([RESULT_COLUMNS, ...rows]);
}

function answerCells(answer: Answer | undefined) {
  const choice = choiceOf(answer);
  const { targetLevel = '', confidence = '', note = '', links = [], assessor = '', assessedAt = '' } = besideOf(answer);
  return {
    state: choice.state,
    level: choice.state === 'level' ? choice.level : '',
    'target level': targetLevel,
    confidence,
    reason: choice.state === 'not-applicable' ? choice.reason : '',
    note,
    links: links.map(({ url, title }) => (title === '' ? url : `${url} ${title}`)).join('\n'),
    assessor,
    'assessed at': assessedAt,
  };
}
