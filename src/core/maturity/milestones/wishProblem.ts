import { isDay } from '../assessment/isoTime';

/** What a wish for a milestone lacks; undefined where nothing. */
export function wishProblem({ name, date }: { name: string; date: string }): 'name-needed' | 'day-needed' | undefined {
  if (name.trim() === '') {
    return 'name-needed';
  }
  return isDay(date) ? undefined : 'day-needed';
}
