import { equalJson } from '../../../core/documents/json';
import { isDay } from '../../../core/maturity/assessment/isoTime';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { scopeOptions } from '../new/scopeWords';
import type { DetailsValues } from './detailsValues';

type Words = { readonly [K in keyof DetailsValues]: (value: DetailsValues[K]) => string };

const listWords = (names: readonly string[]) => names.join(', ') || 'none';

const WORDS: Words = {
  title: (title) => `Name: “${title}”`,
  scopeKind: (kind) => `What is assessed: ${scopeOptions.find(({ value }) => value === kind)?.label ?? kind}`,
  services: (services) => `Services: ${listWords(services)}`,
  teams: (teams) => `Teams: ${listWords(teams)} (your change is added to theirs)`,
  coaches: (coaches) => `Coaches: ${listWords(coaches)} (your change is added to theirs)`,
  date: (date) => `Day that the answers stand for: ${isDay(date) ? dayWords(date) : 'none'}`,
  months: (months) => `Months until held again: ${months === '' ? 'as the model says' : months}`,
  totalShown: (shown) => `One total: ${shown ? 'shown' : 'not shown'}`,
};

/** What somebody else wrote in fields that were changed here too, in words. */
export function changedElsewhere(base: Partial<DetailsValues>, now: DetailsValues, typed: DetailsValues): string[] {
  const wordsOf = <K extends keyof DetailsValues>(key: K) => WORDS[key](now[key]);
  return keysOf(base)
    .filter((key) => !equalJson(base[key], now[key]) && !equalJson(typed[key], now[key]))
    .map(wordsOf);
}

function keysOf(values: Partial<DetailsValues>): Array<keyof DetailsValues> {
  return Object.keys(WORDS).filter((key): key is keyof DetailsValues => Object.hasOwn(values, key));
}
