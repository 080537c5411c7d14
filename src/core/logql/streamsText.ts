import type { Matcher } from '../documents/labelMatcher';
import { logPipeline } from './logPipeline';

/** What chooses streams alone, with all their lines: `{job="shop"}`. */
export function streamsText(matchers: readonly Matcher[]): string {
  return logPipeline({ matchers: [...matchers], lines: [], fields: [] });
}
