import { DOCUMENT_PANEL } from '../../core/documents/documentOptions';
import { isJsonObject, own, type JsonObject } from '../../core/documents/json';

/**
 * Titles of a v1 dashboard's panels that have exactly this text somewhere in their options, those of collapsed rows
 * too. Definitions are left out: they are looked through as resources.
 */
export function panelMentions(spec: JsonObject, text: string): string[] {
  return panelsIn(own(spec, 'panels'))
    .filter((panel) => own(panel, 'type') !== DOCUMENT_PANEL && mentions(own(panel, 'options'), text))
    .map(titleOf);
}

function panelsIn(panels: unknown): JsonObject[] {
  if (!Array.isArray(panels)) {
    return [];
  }
  return panels.filter(isJsonObject).flatMap((panel) => [panel, ...panelsIn(own(panel, 'panels'))]);
}

function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).some((inner) => mentions(inner, text));
  }
  return value === text;
}

function titleOf(panel: JsonObject): string {
  const title = own(panel, 'title');
  return typeof title === 'string' && title !== '' ? title : `panel ${String(own(panel, 'id') ?? '')}`.trim();
}
