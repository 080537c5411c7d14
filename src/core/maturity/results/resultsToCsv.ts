import { csvLines } from '../../interchange/csvCell';
import { type Answer, answerOf } from '../assessment/answer';
import { besideOf, choiceOf } from '../assessment/answerParts';
import type { Judged } from '../compare/judged';
import type { ManualSignals } from '../assessment/manualReading';
import { entryOf } from '../assessment/nestedMap';
import { signalOfKey } from '../evidence/signalOfKey';
import { READING_COLUMNS, RESULT_COLUMNS, type ResultColumn, type SheetColumn } from './resultsColumns';

/**
 * One row for each practice and team, answered or not, in the model's order and by team name. Links are lines of an
 * address and, after a space, its title. Readings by hand follow, a row for each. Fields of newer versions are left out.
 */
export function resultsToCsv({ model, teams, answers }: Judged, manualSignals: ManualSignals = {}): string {
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
        return cells;
      })
    )
  );
  const readings = readingRows({ model, teams }, manualSignals);
  const columns = readings.length === 0 ? RESULT_COLUMNS : [...RESULT_COLUMNS, ...READING_COLUMNS];
  const lineOf = (cells: Partial<Record<SheetColumn, string>>) => columns.map((column) => cells[column] ?? '');
  return csvLines([columns, ...[...rows, ...readings].map(lineOf)]);
}

/** By signal, then by team name. */
function readingRows({ model, teams }: Pick<Judged, 'model' | 'teams'>, manualSignals: ManualSignals) {
  return Object.keys(manualSignals)
    .sort()
    .flatMap((key) =>
      teams.flatMap(({ id, displayName }) => {
        const found = entryOf(manualSignals, key, id);
        return found === undefined
          ? []
          : [
              {
                team: id,
                'team name': displayName,
                note: found.note ?? '',
                assessor: found.by ?? '',
                signal: key,
                'signal name': signalOfKey(model.spec.signals, key)?.means ?? '',
                reading: String(found.reading),
                day: found.date,
              },
            ];
      })
    );
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
