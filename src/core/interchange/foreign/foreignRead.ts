import type { JsonObject } from '../../documents/json';
import type { ForeignCode } from './foreignCode';

export type Path = ReadonlyArray<string | number>;

/** What of another format's object is not taken over as it stands, or why it is left out. */
export interface ForeignNote {
  /** Index of the object. */
  object: number;
  /** Inside the object. */
  path: Path;
  code: ForeignCode;
  /** The value found. */
  detail: string;
}

/** A resource made of another format's object; no schema has looked at it yet. */
export interface MadeResource {
  /** Index of the object. */
  object: number;
  value: JsonObject;
  /** Where its fields stand in the object, the most particular first; what is not named stands at the same path. */
  origin: ReadonlyArray<readonly [made: Path, read: Path]>;
  /** Its name in the other format, and what else tells it apart there, where that may be no name here. */
  named?: { name: string; apart?: string | undefined; path: Path };
  /** A composite whose parts are beside it, in whatever document it comes to lie. */
  hasPartsBeside?: true;
}

export interface ForeignRead {
  made: readonly MadeResource[];
  /** What is left out. */
  problems: readonly ForeignNote[];
  /** What of the rest is not kept, or read in a way that people should know. */
  losses: readonly ForeignNote[];
}

/** Where a made resource's field was read. */
export function originOf({ origin }: Pick<MadeResource, 'origin'>, path: Path): Path {
  const found = origin.find(([made]) => made.every((key, index) => path[index] === key));
  return found === undefined ? path : [...found[1], ...path.slice(found[0].length)];
}
