import type { Caller } from '../caller';
import type { DashboardStore } from '../dashboards/dashboardStore';
import { accessDenied, apiFailure } from '../failures';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import { textOf, textsOf, type JsonObject } from '../json';
import type { Call, Router } from '../router';
import type { Annotation, AnnotationStore } from './annotationStore';

const usualLimit = 100;

export function annotationApi(router: Router, store: AnnotationStore, dashboards: DashboardStore, folders: FolderStore): void {
  /** An annotation without a dashboard belongs to the organisation: all see it, editors write it. */
  const rightOf = (caller: Caller, dashboardUID: string): Right => {
    const dashboard = dashboards.get(dashboardUID);
    return dashboard ? dashboards.rightOf(caller, dashboard) : folders.rightOf(caller, '');
  };

  router.on('GET', '/api/annotations', ({ query, caller }) => {
    const visible = store.all().filter((item) => atLeast(rightOf(caller, item.dashboardUID), 'View'));
    const limit = Number(query.get('limit') ?? 0) || usualLimit;
    return { body: visible.filter(filterOf(query)).slice(0, limit).map(view) }; // prettier-ignore
  });

  router.on('POST', '/api/annotations', async (call) => {
    const body = await call.json();
    const dashboardUID = textOf(body.dashboardUID);
    if (!atLeast(rightOf(call.caller, dashboardUID), 'Edit')) {
      throw apiFailure(403, 'Access denied to save the annotation');
    }
    if (textOf(body.text) === '') {
      throw apiFailure(400, 'Failed to save annotation');
    }
    const now = Date.now();
    const blank = { text: '', tags: [], time: now, timeEnd: Number(body.time ?? now) };
    const owner = { dashboardUID, panelId: Number(body.panelId ?? 0), login: call.caller.login, created: now };
    const id = store.nextId();
    store.keep(merged({ id, updated: now, ...owner, ...blank }, body));
    return { body: { id, message: 'Annotation added' } };
  });

  router.on('GET', '/api/annotations/:id', (call) => ({ body: view(found(call, 'View')) }));

  router.on('PUT PATCH', '/api/annotations/:id', async (call) => {
    const old = found(call, 'Edit');
    const body = await call.json();
    const time = Number(body.time ?? Date.now());
    const base = call.method === 'PUT' ? { ...old, text: '', tags: [], time, timeEnd: time } : old;
    store.keep(merged({ ...base, updated: Date.now() }, body));
    return { body: { message: call.method === 'PUT' ? 'Annotation updated' : 'Annotation patched' } };
  });

  router.on('DELETE', '/api/annotations/:id', (call) => {
    store.remove(found(call, 'Edit').id);
    return { body: { message: 'Annotation deleted' } };
  });

  function found(call: Call, wanted: Right): Annotation {
    const annotation = store.get(Number(call.params.id));
    if (!annotation) {
      throw apiFailure(404, 'Annotation not found');
    }
    if (!atLeast(rightOf(call.caller, annotation.dashboardUID), wanted)) {
      throw accessDenied(wanted === 'View' ? 'annotations:read' : 'annotations:write');
    }
    return annotation;
  }
}

/** What a body says over what there is; `data` stays when it is not sent. */
function merged(base: Annotation, body: JsonObject): Annotation {
  const time = Number(body.time ?? base.time);
  const timeEnd = Number(body.timeEnd ?? base.timeEnd);
  const text = body.text === undefined ? base.text : textOf(body.text);
  const tags = body.tags === undefined ? base.tags : textsOf(body.tags);
  const range = { time: Math.min(time, timeEnd || time), timeEnd: Math.max(time, timeEnd) };
  return { ...base, ...range, text, tags, data: body.data ?? base.data };
}

function filterOf(query: URLSearchParams): (annotation: Annotation) => boolean {
  const tags = query.getAll('tags');
  const fromMs = Number(query.get('from') ?? 0);
  const toMs = Number(query.get('to') ?? 0);
  const dashboardUID = query.get('dashboardUID') ?? '';
  const matchAny = query.get('matchAny') === 'true';
  return (annotation) => {
    const has = (tag: string) => annotation.tags.includes(tag);
    const inRange = fromMs <= 0 || toMs <= 0 || (annotation.time <= toMs && annotation.timeEnd >= fromMs);
    const tagged = tags.length === 0 || (matchAny ? tags.some(has) : tags.every(has));
    return inRange && tagged && (dashboardUID === '' || annotation.dashboardUID === dashboardUID);
  };
}

function view({ dashboardUID, panelId, ...annotation }: Annotation): object {
  const place = dashboardUID === '' ? {} : { dashboardUID, panelId: panelId || undefined };
  return { ...annotation, ...place };
}
