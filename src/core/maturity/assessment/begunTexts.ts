import * as v from 'valibot';
import { record } from '../../schema/record';
import type { NestedMap } from './nestedMap';
import { readNestedMap } from './readNestedMap';

const textSchema = record(v.string(), v.string());
const keySchema = v.array(v.string());

/** What somebody typed in a form and has neither finished nor thrown away, by field. */
export type BegunText = Readonly<Record<string, string>>;

/** Practice and team (`begunKey`) → form → what is typed in it. */
export type BegunTexts = NestedMap<BegunText>;

interface Where {
  practiceId: string;
  team: string;
}

export function begunKey({ practiceId, team }: Where): string {
  return JSON.stringify([practiceId, team]);
}

/** Begun texts as a draft holds them. */
export function readBegun(draft: unknown): BegunTexts {
  return readNestedMap(draft, textSchema);
}

/** Where something is begun, each place once. */
export function begunPlaces(texts: BegunTexts): Where[] {
  return Object.keys(texts).flatMap((key) => {
    const parsed = v.safeParse(keySchema, parsedKey(key));
    const [practiceId, team] = parsed.success ? parsed.output : [];
    return practiceId === undefined || team === undefined ? [] : [{ practiceId, team }];
  });
}

function parsedKey(key: string): unknown {
  try {
    return JSON.parse(key);
  } catch {
    return undefined; // not a place of ours: nothing to show
  }
}
