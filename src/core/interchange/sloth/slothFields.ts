import { isJsonObject, type JsonObject, own } from '../../documents/json';

/** How Sloth spells a field: in its own files `error_query`, in its Kubernetes objects `errorQuery`. */
export type SlothSpelling = 'file' | 'kubernetes';

const SNAKE: Readonly<Record<string, string>> = {
  errorQuery: 'error_query',
  totalQuery: 'total_query',
  errorRatioQuery: 'error_ratio_query',
  pageAlert: 'page_alert',
  ticketAlert: 'ticket_alert',
  sloPlugins: 'slo_plugins',
};

export function slothField(name: string, spelling: SlothSpelling): string {
  return spelling === 'file' ? (SNAKE[name] ?? name) : name;
}

/** A field by its name in Kubernetes; undefined where it is not there. */
export function slothValue(object: unknown, name: string, spelling: SlothSpelling): unknown {
  return isJsonObject(object) ? own(object, slothField(name, spelling)) : undefined;
}

/** An alerting block in the other spelling: only its two alerts are spelt in two ways. */
export function respelled(object: JsonObject, from: SlothSpelling, to: SlothSpelling): JsonObject {
  const names = Object.keys(SNAKE).map((name) => [slothField(name, from), slothField(name, to)] as const);
  const renamed = new Map<string, string>(names);
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [renamed.get(key) ?? key, value]));
}

/** What says that there are no alerts. */
export function noAlerts(spelling: SlothSpelling): JsonObject {
  return Object.fromEntries(
    ['pageAlert', 'ticketAlert'].map((name) => [slothField(name, spelling), { disable: true }])
  );
}
