import type { StoreProblem } from '../../documents/documentStore';
import type { DocumentHttp } from '../../documents/http/documentHttp';
import { storeProblem } from '../../documents/http/storeProblem';
import { EXCLUSION_TAG } from './exclusionTags';
import { type ExclusionAnnotation, parseExclusions } from './parseExclusions';

/** Grafana gives 100 unless told otherwise, the newest first. */
export const MOST_EXCLUSIONS = 5000;

export interface ReadExclusions {
  exclusions: readonly ExclusionAnnotation[];
  /** Annotations with the tag that exclude nothing: without an end, an SLO or a known treatment. */
  unusable: number;
  /** False where there may be older ones than were read. */
  isWhole: boolean;
}

/** All exclusions of annotations, of any age. */
export async function readExclusions(http: DocumentHttp): Promise<ReadExclusions | StoreProblem> {
  const params = { tags: EXCLUSION_TAG, limit: String(MOST_EXCLUSIONS), type: 'annotation' };
  const answer = await http({ method: 'GET', path: '/api/annotations', params });
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return storeProblem(answer);
  }
  if (!Array.isArray(answer.data)) {
    return { code: 'unexpected-answer', detail: 'not-a-list' };
  }
  return { ...parseExclusions(answer.data), isWhole: answer.data.length < MOST_EXCLUSIONS };
}
