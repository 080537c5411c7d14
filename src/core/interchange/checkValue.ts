/** Deeper than any definition; a value that contains itself ends here too. */
const DEEPEST = 100;
const MOST_VALUES = 500_000;
/** All texts and keys together, aliases written out. */
const MOST_CHARACTERS = 20_000_000;

/** `__proto__` could change what objects inherit; `<<` stands for fields that are not there. */
const FORBIDDEN: Readonly<Record<string, string>> = { ['__proto__']: 'prototype-key', '<<': 'merge-key' };

export interface ValueProblem {
  code: string;
  path: Array<string | number>;
}

/** Whether a parsed value may be worked with: of bounded depth and size, without keys that change others. */
export function checkValue(value: unknown): ValueProblem | undefined {
  let values = 0;
  let characters = 0;

  function check(inner: unknown, path: Array<string | number>): ValueProblem | undefined {
    values += 1;
    characters += typeof inner === 'string' ? inner.length : 0;
    if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
      return { code: 'value-too-large', path: [] };
    }
    if (typeof inner !== 'object' || inner === null) {
      return undefined;
    }
    return path.length > DEEPEST ? { code: 'too-deep', path: path.slice(0, 3) } : checkFields(inner, path);
  }

  function checkFields(inner: object, path: Array<string | number>): ValueProblem | undefined {
    for (const [key, field] of Object.entries(inner)) {
      characters += key.length;
      const place = [...path, Array.isArray(inner) ? Number(key) : key];
      const forbidden = Object.hasOwn(FORBIDDEN, key) ? FORBIDDEN[key] : undefined;
      const wrong = forbidden === undefined ? check(field, place) : { code: forbidden, path: place };
      if (wrong !== undefined) {
        return wrong;
      }
    }
    return undefined;
  }

  return check(value, []);
}
