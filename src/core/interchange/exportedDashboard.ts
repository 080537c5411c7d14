import { isJsonObject, own, type JsonObject } from '../documents/json';

/** A dashboard as Grafana exports it. */
export interface ExportedDashboard {
  /** Empty where the export has none. */
  uid: string;
  title: string;
  tags: string[];
  spec: JsonObject;
  /** Panels that are none of this app's. */
  foreignPanels: number;
}

/** A dashboard out of its bare JSON, the old API's answer or an object of the API server; undefined for anything else. */
export function exportedDashboard(value: JsonObject): ExportedDashboard | undefined {
  const spec = specIn(value);
  if (spec === undefined) {
    return undefined;
  }
  const metadata = own(value, 'metadata');
  const tags = own(spec, 'tags');
  return {
    uid: text(isJsonObject(metadata) ? own(metadata, 'name') : own(spec, 'uid')),
    title: text(own(spec, 'title')),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    spec,
    foreignPanels: panelTypes(spec).filter((type) => type !== 'row' && !type.startsWith('headroom-')).length,
  };
}

function specIn(value: JsonObject): JsonObject | undefined {
  const inner = own(value, 'kind') === 'Dashboard' ? own(value, 'spec') : (own(value, 'dashboard') ?? value);
  if (!isJsonObject(inner)) {
    return undefined;
  }
  return Array.isArray(own(inner, 'panels')) || isJsonObject(own(inner, 'elements')) ? inner : undefined;
}

function panelTypes(spec: JsonObject): string[] {
  const elements = own(spec, 'elements');
  const types = isJsonObject(elements) ? Object.values(elements).map(elementType) : [];
  return [...types, ...typesIn(own(spec, 'panels'))];
}

/** Of the panels in collapsed rows too. */
function typesIn(panels: unknown): string[] {
  if (!Array.isArray(panels)) {
    return [];
  }
  return panels.filter(isJsonObject).flatMap((panel) => [text(own(panel, 'type')), ...typesIn(own(panel, 'panels'))]);
}

/** v2 names the plugin in `group`; its first drafts named it in `kind`. */
function elementType(element: unknown): string {
  const spec = isJsonObject(element) ? own(element, 'spec') : undefined;
  const config = isJsonObject(spec) ? own(spec, 'vizConfig') : undefined;
  return isJsonObject(config) ? text(own(config, 'group')) || text(own(config, 'kind')) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
