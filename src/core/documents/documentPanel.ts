import { documentElementOptions, withDocumentElementOptions } from './documentElement';
import { DOCUMENT_PANEL } from './documentOptions';
import { isJsonObject, own, type JsonObject } from './json';

/** Options of the panel that carries the definitions, in a dashboard's v1 (`panels`) or v2 (`elements`) shape. */
export function documentPanelOptions(spec: unknown): unknown {
  if (!isJsonObject(spec)) {
    return undefined;
  }
  const panel = panelsIn(own(spec, 'panels')).find(isDocumentPanel);
  return panel === undefined ? documentElementOptions(spec) : (own(panel, 'options') ?? {});
}

/** The dashboard with other options in its document panel, all else the same; undefined where it has no such panel. */
export function withDocumentPanelOptions(spec: JsonObject, options: JsonObject): JsonObject | undefined {
  const panels = replaceFirst(own(spec, 'panels'), options);
  return panels === undefined ? withDocumentElementOptions(spec, options) : { ...spec, panels };
}

function isDocumentPanel(panel: JsonObject): boolean {
  return own(panel, 'type') === DOCUMENT_PANEL;
}

/** Panels, those of collapsed rows too, in the order they are shown. */
function panelsIn(panels: unknown): JsonObject[] {
  if (!Array.isArray(panels)) {
    return [];
  }
  return panels.filter(isJsonObject).flatMap((panel) => [panel, ...panelsIn(own(panel, 'panels'))]);
}

function replaceFirst(panels: unknown, options: JsonObject): unknown[] | undefined {
  if (!Array.isArray(panels)) {
    return undefined;
  }
  for (const [index, panel] of panels.entries()) {
    const replaced = isJsonObject(panel) ? replaceIn(panel, options) : undefined;
    if (replaced !== undefined) {
      return [...panels.slice(0, index), replaced, ...panels.slice(index + 1)];
    }
  }
  return undefined;
}

function replaceIn(panel: JsonObject, options: JsonObject): JsonObject | undefined {
  if (isDocumentPanel(panel)) {
    return { ...panel, options };
  }
  const nested = replaceFirst(own(panel, 'panels'), options);
  return nested && { ...panel, panels: nested };
}
