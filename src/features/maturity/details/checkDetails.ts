import { checkValues } from '../new/checkValues';
import type { DetailsValues } from './detailsValues';

export type DetailsProblems = Partial<Record<keyof DetailsValues, string>>;

const WHOLE_MONTHS = /^([1-9]\d{0,2})?$/;

/** What is missing or wrong, by field; an assessment that had no day may stay without one. */
export function checkDetails(values: DetailsValues, { date: dateBefore }: DetailsValues): DetailsProblems {
  const { title, services, teams, date } = checkValues(values);
  const found: DetailsProblems = {
    title,
    services,
    teams,
    date: values.date === dateBefore ? undefined : date,
    months: WHOLE_MONTHS.test(values.months) ? undefined : 'Write whole months from 1 to 999, or leave it empty.',
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}
