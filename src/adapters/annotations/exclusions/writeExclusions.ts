import type { Interval } from '../../../core/slo/answer';
import type { Treatment } from '../../../core/slo/exclusions/exclusion';
import type { StoreProblem } from '../../documents/documentStore';
import type { DocumentHttp, HttpAnswer } from '../../documents/http/documentHttp';
import { isProblem, storeProblem } from '../../documents/http/storeProblem';
import { EXCLUSION_TAG, writeExclusionTags } from './exclusionTags';
import type { ExclusionAnnotation } from './parseExclusions';
import { readExclusions } from './readExclusions';

export interface PlannedExclusion extends Interval {
  reason: string;
  treatment: Treatment;
  /** References: `headroom-checkout/availability`. */
  slos: readonly string[];
}

/** Grafana keeps the tags of an annotation in a column of 4,096 characters. */
const MOST_SLOS = 35;

/** Writes a one-time exclusion of several SLOs: all of it, or where Grafana refuses a part nothing. */
export async function createExclusion(
  http: DocumentHttp,
  planned: PlannedExclusion
): Promise<StoreProblem | undefined> {
  const { fromMs, toMs, reason, treatment, slos } = planned;
  const written: number[] = [];
  for (let first = 0; first < slos.length; first += MOST_SLOS) {
    const scope = { slos: slos.slice(first, first + MOST_SLOS), services: [], teams: [] };
    const body = { time: fromMs, timeEnd: toMs, text: reason, tags: writeExclusionTags(treatment, scope) };
    const answer = await http({ method: 'POST', path: '/api/annotations', body });
    if (isRefused(answer)) {
      await Promise.all(written.map((id) => cancel(http, id, [])));
      return storeProblem(answer);
    }
    written.push(idIn(answer));
  }
  return undefined;
}

/**
 * Ends exclusions at `atMs` as they are now, whoever changed them since they were shown; one that is over or gone stays
 * so. One that has not begun keeps its annotation with another tag, and excludes nothing.
 */
export async function endExclusions(
  http: DocumentHttp,
  shown: readonly ExclusionAnnotation[],
  atMs: number
): Promise<StoreProblem | undefined> {
  const read = await readExclusions(http);
  if (isProblem(read)) {
    return read;
  }
  const ids = new Set(shown.map(({ id }) => id));
  const present = read.exclusions.filter(({ id, toMs }) => ids.has(id) && toMs > atMs);
  for (const { id, fromMs, treatment, scope } of present) {
    const answer =
      fromMs < atMs
        ? await http({ method: 'PATCH', path: `/api/annotations/${id}`, body: { timeEnd: atMs } })
        : await cancel(http, id, writeExclusionTags(treatment, scope));
    if (isRefused(answer)) {
      return storeProblem(answer);
    }
  }
  return undefined;
}

function cancel(http: DocumentHttp, id: number, tags: readonly string[]): Promise<HttpAnswer> {
  const kept = ['headroom', `${EXCLUSION_TAG}-cancelled`, ...tags.filter((tag) => tag.includes(':'))];
  return http({ method: 'PATCH', path: `/api/annotations/${id}`, body: { tags: kept } });
}

function isRefused(answer: HttpAnswer): boolean {
  return answer.kind === 'unreachable' || answer.status >= 300;
}

function idIn(answer: HttpAnswer): number {
  const data = answer.kind === 'answered' ? answer.data : undefined;
  return typeof data === 'object' && data !== null && 'id' in data ? Number(data.id) : 0;
}
