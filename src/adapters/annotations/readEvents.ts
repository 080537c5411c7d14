import type { ServiceEvent } from '../../core/documents/serviceEvent';
import type { StoreProblem } from '../documents/documentStore';
import type { DocumentHttp } from '../documents/http/documentHttp';
import { storeProblem } from '../documents/http/storeProblem';
import { EVENT_TAGS, parseEvents } from './parseEvents';

/** Grafana gives 100 unless told otherwise. */
const MOST = 5000;

export interface EventRange {
  fromMs: number;
  toMs: number;
  /** Only events of this service; absent: of all. */
  service?: string | undefined;
}

/** Deployments and incidents that touch the range. */
export async function readEvents(
  http: DocumentHttp,
  { fromMs, toMs, service }: EventRange
): Promise<ServiceEvent[] | StoreProblem> {
  const params = {
    from: String(Math.floor(fromMs)),
    to: String(Math.ceil(toMs)),
    tags: EVENT_TAGS,
    matchAny: 'true',
    limit: String(MOST),
    type: 'annotation',
  };
  const answer = await http({ method: 'GET', path: '/api/annotations', params });
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return storeProblem(answer);
  }
  if (!Array.isArray(answer.data)) {
    return { code: 'unexpected-answer', detail: 'not-a-list' };
  }
  return parseEvents(answer.data).filter((event) => service === undefined || event.service === service);
}
