import { join } from 'node:path';
import type { Caller } from '../caller';
import type { DashboardStore } from '../dashboards/dashboardStore';
import { accessDenied, apiFailure } from '../failures';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import { listOf, textOf, type Json, type JsonObject } from '../json';
import { JsonFolder } from '../jsonFolder';
import type { Call, Router } from '../router';

interface Annotation {
  id: number;
  dashboardUID?: string;
  panelId?: number;
  /** Epoch ms. */
  time: number;
  timeEnd: number;
  text: string;
  tags: string[];
  data?: Json;
  login: string;
  created: number;
  updated: number;
}

const usualLimit = 100;

export function annotationApi(router: Router, dataFolder: string, dashboards: DashboardStore, folders: FolderStore): void {
  const store = new JsonFolder<Annotation>(join(dataFolder, 'annotations'));
  let lastId = Math.max(0, ...store.all().map(({ id }) => id));

  router.on('GET', '/api/annotations', ({ query, caller }) => {
    const found = store.all().filter((item) => matches(item, query) && atLeast(rightOf(caller, item), 'View'));
    const latestFirst = found.sort((a, b) => b.timeEnd - a.timeEnd || b.time - a.time || b.id - a.id);
    return { body: latestFirst.slice(0, Number(query.get('limit')) || usualLimit) };
  });

  router.on('POST', '/api/annotations', async ({ json, caller }) => {
    const body = await json();
    const now = Date.now();
    const place = body.dashboardUID ? { dashboardUID: textOf(body.dashboardUID), panelId: Number(body.panelId ?? 0) } : {};
    if (!atLeast(rightOf(caller, place), 'Edit')) {
      throw apiFailure(403, 'Access denied to save the annotation');
    }
    if (textOf(body.text) === '') {
      throw apiFailure(400, 'Failed to save annotation');
    }
    lastId += 1;
    const times = timesIn(body, now, Number(body.time ?? now));
    const item = { id: lastId, ...place, login: caller.login, created: now, updated: now, ...times, data: body.data };
    store.keep(String(lastId), { ...item, text: textOf(body.text), tags: listOf(body.tags).map(textOf) });
    return { body: { id: lastId, message: 'Annotation added' } };
  });

  router.on('GET', '/api/annotations/:id', (call) => ({ body: found(call, 'View') }));

  /** PUT replaces text, tags and time, PATCH what it names; `data` stays when it is not sent. */
  router.on('PUT PATCH', '/api/annotations/:id', async (call) => {
    const old = found(call, 'Edit');
    const body = await call.json();
    const isPatch = call.method === 'PATCH';
    const times = isPatch ? timesIn(body, old.time, old.timeEnd) : timesIn(body, Date.now(), Number(body.time));
    const text = body.text === undefined && isPatch ? old.text : textOf(body.text);
    const tags = body.tags === undefined && isPatch ? old.tags : listOf(body.tags).map(textOf);
    store.keep(String(old.id), { ...old, ...times, text, tags, data: body.data ?? old.data, updated: Date.now() });
    return { body: { message: isPatch ? 'Annotation patched' : 'Annotation updated' } };
  });

  router.on('DELETE', '/api/annotations/:id', (call) => {
    store.remove(String(found(call, 'Edit').id));
    return { body: { message: 'Annotation deleted' } };
  });

  /** An annotation without a dashboard belongs to the organisation: all see it, editors write it. */
  function rightOf(caller: Caller, { dashboardUID = '' }: Pick<Annotation, 'dashboardUID'>): Right {
    const dashboard = dashboards.get(dashboardUID);
    return dashboard ? dashboards.rightOf(caller, dashboard) : folders.rightOf(caller, '');
  }

  function found(call: Call, wanted: Right): Annotation {
    const annotation = store.get(call.part('id'));
    if (!annotation) {
      throw apiFailure(404, 'Annotation not found');
    }
    if (!atLeast(rightOf(call.caller, annotation), wanted)) {
      throw accessDenied(wanted === 'View' ? 'annotations:read' : 'annotations:write');
    }
    return annotation;
  }
}

function timesIn(body: JsonObject, usualTime: number, usualEnd: number): Pick<Annotation, 'time' | 'timeEnd'> {
  const time = Number(body.time ?? usualTime);
  const timeEnd = Number(body.timeEnd ?? usualEnd) || time;
  return { time: Math.min(time, timeEnd), timeEnd: Math.max(time, timeEnd) };
}

function matches({ tags, time, timeEnd, dashboardUID }: Annotation, query: URLSearchParams): boolean {
  const wanted = query.getAll('tags');
  const has = (tag: string) => tags.includes(tag);
  const isTagged = wanted.length === 0 || (query.get('matchAny') === 'true' ? wanted.some(has) : wanted.every(has));
  const [fromMs, toMs] = [Number(query.get('from')), Number(query.get('to'))];
  const isInRange = fromMs <= 0 || toMs <= 0 || (time <= toMs && timeEnd >= fromMs);
  return isTagged && isInRange && (query.get('dashboardUID') ?? dashboardUID) === dashboardUID;
}
