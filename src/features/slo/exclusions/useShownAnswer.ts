import { useMemo } from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { SloAnswer } from '../../../core/slo/answer';
import { shownAnswer } from './shownAnswer';

/** The answer as the address wants it seen: `exclusions=without` shows it as if there were none. */
export function useShownAnswer<T extends Loadable<SloAnswer>>(
  applied: T,
  params: URLSearchParams
): { answer: T; without: boolean } {
  const without = params.get('exclusions') === 'without';
  const answer = useMemo(() => shownAnswer(applied, without), [applied, without]);
  return { answer, without };
}
