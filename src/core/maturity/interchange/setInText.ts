import { parseDocument } from 'yaml';

/**
 * The YAML or JSON text with one value set, all else as it was written, comments too: what a form field does to the
 * text beside it. Undefined where the text cannot be read, or the path leads through something that is no map or list.
 */
export function setInText(
  text: string,
  path: ReadonlyArray<string | number>,
  value: string | number
): string | undefined {
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || path.length === 0) {
    return undefined;
  }
  if (document.getIn(path) === value) {
    return text;
  }
  try {
    document.setIn(path, value);
  } catch {
    // The library's way to say that there is nothing to set a value in.
    return undefined;
  }
  return document.toString({ lineWidth: 100 });
}
