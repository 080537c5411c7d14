import * as v from 'valibot';

/**
 * The value as the schema reads it, without those of its entries or fields in which something is wrong; undefined where
 * what is left cannot be read either.
 */
export function readPartly<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const whole = v.safeParse(schema, value);
  if (whole.success) {
    return whole.output;
  }
  const wrong = new Set(whole.issues.map(({ path }) => path?.[0]?.key));
  const rest = v.safeParse(schema, without(value, wrong));
  return rest.success ? rest.output : undefined;
}

function without(value: unknown, wrong: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) {
    return value.filter((_, index) => !wrong.has(index));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)))
    : undefined;
}
