import { isDay } from '../assessment/isoTime';
import { namesPerson } from '../assessment/teamProblem';

export type WishProblem = 'name-needed' | 'names-person' | 'day-needed' | 'in-the-future';

/**
 * What a wish for a milestone lacks; undefined where nothing. Its name heads columns of views, so none of `persons` may
 * be in it. Days (ISO) after `today` are told where that is known.
 */
export function wishProblem(
  { name, date }: { name: string; date: string },
  { today, persons = [] }: { today?: string; persons?: readonly string[] } = {}
): WishProblem | undefined {
  if (name.trim() === '') {
    return 'name-needed';
  }
  if (namesPerson(name, persons)) {
    return 'names-person';
  }
  if (!isDay(date)) {
    return 'day-needed';
  }
  return today !== undefined && date > today ? 'in-the-future' : undefined;
}
