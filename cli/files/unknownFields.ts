import { isJsonObject, type JsonObject, own } from '../../src/core/documents/json';
import { jsonSchema } from '../../src/core/documents/jsonSchema';
import { formatPath } from '../../src/core/documents/path';
import { API_VERSION } from '../../src/core/documents/resource';
import type { ReadItem } from '../../src/core/interchange/readDefinitions';

type Path = ReadonlyArray<string | number>;

const { $defs } = jsonSchema();

/** Fields that no schema of their kind has: slips of the pen, kept as they stand and read by nobody. */
export function unknownFields(
  { resource, line, lineAt }: Pick<ReadItem, 'resource' | 'line' | 'lineAt'>,
  placeOf: (line: number | undefined) => string
): string[] {
  const schema = isJsonObject($defs) ? own($defs, resource.kind) : undefined;
  if (resource.apiVersion !== API_VERSION || schema === undefined) {
    return [];
  }
  return unknownIn({ ...resource }, [schema], []).map(({ path, known }) => {
    const place = placeOf(lineAt?.(path) ?? line);
    return `${place}: ${formatPath('', path)}: there is no such field, so it changes nothing: correct or remove it; known are ${known.join(', ')}`;
  });
}

interface UnknownField {
  path: Path;
  known: string[];
}

/** `schemas` are those that the value may be of; a field is known where one of them has it. */
function unknownIn(value: unknown, schemas: readonly unknown[], path: Path): UnknownField[] {
  const all = schemas.flatMap(variants);
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => unknownIn(one, under(all, 'items'), [...path, i]));
  }
  const properties = under(all, 'properties').filter(isJsonObject);
  const isFree = properties.length === 0 || all.some((one) => own(one, 'additionalProperties') !== undefined);
  if (!isJsonObject(value) || isFree) {
    return [];
  }
  const known = [...new Set(properties.flatMap((one) => Object.keys(one)))];
  return Object.keys(value).flatMap((key) =>
    known.includes(key)
      ? unknownIn(own(value, key), under(properties, key), [...path, key])
      : [{ path: [...path, key], known }]
  );
}

/** A schema and all that it is put together from. */
function variants(schema: unknown): JsonObject[] {
  if (!isJsonObject(schema)) {
    return [];
  }
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => under([schema], key)).flat();
  const name = own(schema, '$ref');
  const referred =
    typeof name === 'string' && isJsonObject($defs) ? own($defs, name.replace('#/$defs/', '')) : undefined;
  return [schema, ...[...parts, referred ?? null].flatMap(variants)];
}

function under(schemas: readonly JsonObject[], key: string): unknown[] {
  return schemas.map((one) => own(one, key)).filter((one) => one !== undefined);
}
