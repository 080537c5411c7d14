import { DOCUMENT_PANEL } from './documentOptions';
import { isJsonObject, own, type JsonObject } from './json';

const OPTIONS_PATH = ['spec', 'vizConfig', 'spec', 'options'];

/** As `documentPanelOptions`, for a dashboard in v2's shape: panels are `elements` by name. */
export function documentElementOptions(spec: JsonObject): unknown {
  const name = documentElementName(spec);
  return name === undefined ? undefined : (at(spec, ['elements', name, ...OPTIONS_PATH]) ?? {});
}

export function withDocumentElementOptions(spec: JsonObject, options: JsonObject): JsonObject | undefined {
  const name = documentElementName(spec);
  return name === undefined ? undefined : replaceAt(spec, ['elements', name, ...OPTIONS_PATH], options);
}

function documentElementName(spec: JsonObject): string | undefined {
  const elements = own(spec, 'elements');
  return isJsonObject(elements) ? Object.keys(elements).find((name) => isDocument(own(elements, name))) : undefined;
}

/** v2 names the plugin in `group`; its first drafts named it in `kind`. */
function isDocument(element: unknown): boolean {
  const config = at(element, ['spec', 'vizConfig']);
  return at(config, ['group']) === DOCUMENT_PANEL || at(config, ['kind']) === DOCUMENT_PANEL;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isJsonObject(inner) ? own(inner, key) : undefined), value);
}

function replaceAt(value: unknown, path: readonly string[], replacement: JsonObject): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) {
    return replacement;
  }
  const object = isJsonObject(value) ? value : {};
  return { ...object, [key]: replaceAt(own(object, key), rest, replacement) };
}
