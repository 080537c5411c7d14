import * as v from 'valibot';
import { pathStep } from './issuePath';

/** What breaks a rule: its code, and the way from the value to the field that has to change. */
export interface Breach {
  code: string;
  path: ReadonlyArray<string | number>;
}

/** A rule over several fields. After a broken one no other is asked: one cause would be told twice. */
export function rule<T>(breachesOf: (value: T) => readonly Breach[]): v.RawCheckAction<T> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues?.some(({ type }) => type === 'raw_check')) {
      return;
    }
    for (const { code, path } of breachesOf(dataset.value)) {
      const [first, ...rest] = path.map((key) => pathStep(key, 'value'));
      addIssue({ message: code, ...(first && { path: [first, ...rest] }) });
    }
  });
}
