import { useEffect, useState } from 'react';
import type { ServiceEvent } from '../../core/documents/serviceEvent';
import type { StoreProblem } from '../documents/documentStore';
import { grafanaDocumentHttp } from '../documents/http/grafanaDocumentHttp';
import { isProblem } from '../documents/http/storeProblem';
import type { Loadable } from '../loadable';
import { type EventRange, readEvents } from './readEvents';

export type LoadableEvents = Loadable<readonly ServiceEvent[], StoreProblem>;

/** Deployments and incidents for a picture. While the next range loads, the events before stay. */
export function useEvents({ fromMs, toMs, service }: EventRange): LoadableEvents {
  const [events, setEvents] = useState<LoadableEvents>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void readEvents(grafanaDocumentHttp, { fromMs, toMs, service }).then((found) => {
      if (isCurrent) {
        setEvents(isProblem(found) ? { status: 'failed', problem: found } : { status: 'ready', value: found });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [fromMs, toMs, service]);
  return events;
}
