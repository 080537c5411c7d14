import { isDay } from '../assessment/isoTime';

export type WishProblem = 'name-needed' | 'day-needed' | 'in-the-future';

/** What a wish for a milestone lacks; undefined where nothing. Days (ISO) after `today` are told where that is known. */
export function wishProblem({ name, date }: { name: string; date: string }, today?: string): WishProblem | undefined {
  if (name.trim() === '') {
    return 'name-needed';
  }
  if (!isDay(date)) {
    return 'day-needed';
  }
  return today !== undefined && date > today ? 'in-the-future' : undefined;
}
