import type { Loadable } from '../../adapters/loadable';
import type { Figures, SloAnswer, Status } from '../../core/slo/answer';
import type { Stage } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';

/** One SLO in a list: its definition is known at once, its figures come. */
export interface SloRow {
  slo: Slo;
  answer: Loadable<SloAnswer>;
  /** In words, where the SLO cannot be asked at all (its data source does not resolve). */
  notAsked?: string;
  href?: string;
  /** Where it is said of its life. */
  stage?: Stage | undefined;
  /** The name of the group (`groupName`) whose figures these are, below the whole SLO's. */
  group?: string;
  /** Of the whole: how many of its groups stand below, or why none does. */
  groupsNote?: string;
}

export function rowKey({ slo: { ref }, group }: SloRow): string {
  return `${ref.documentUid}/${ref.name}${group === undefined ? '' : `\n${group}`}`;
}

/** The answer of a row that can be shown: half of a window may look healthy when the whole is exhausted. */
export function rowAnswer({ answer }: SloRow): SloAnswer | undefined {
  return (answer.status === 'ready' || answer.status === 'partial') && !isComing(answer) ? answer.value : undefined;
}

export function rowFigures(row: SloRow): Figures | undefined {
  return rowAnswer(row)?.figures;
}

/** A row that still waits for its first whole figures. */
export function isWaiting({ notAsked, answer }: SloRow): boolean {
  return notAsked === undefined && isComing(answer);
}

/** Its status: of one that cannot be asked, or whose answer failed, it is not known. Undefined while its figures come. */
export function rowStatus(row: SloRow): Status | undefined {
  return rowFigures(row)?.status ?? (isWaiting(row) ? undefined : 'not-known');
}

/** Parts are still being read. */
export function isComing(answer: Loadable<SloAnswer>): boolean {
  return (
    answer.status === 'loading' ||
    (answer.status === 'partial' && answer.missing.some(({ problem }) => problem === 'loading'))
  );
}
