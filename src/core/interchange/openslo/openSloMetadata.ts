import type { Resource } from '../../documents/resource';
import type { JsonObject } from '../../documents/json';
import { BESIDE_ANNOTATION, COMPOSITE_ANNOTATION, TRAVEL_ANNOTATION } from '../foreign/travel';

const LONGEST_DISPLAY_NAME = 63;
export const LONGEST_DESCRIPTION = 1050;

const LABEL_KEY = /^[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/;
const ANNOTATION_KEY =
  /^(?=(?:.{0,253}\/)?[^/]{0,63}$)([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/;

/** As much of a resource's metadata as OpenSLO takes. */
export function openSloMetadata({ name, displayName, labels, annotations }: Resource['metadata']): JsonObject {
  const own: readonly string[] = [TRAVEL_ANNOTATION, BESIDE_ANNOTATION, COMPOSITE_ANNOTATION];
  const taken = entriesOf(annotations).filter(([key]) => ANNOTATION_KEY.test(key) && !own.includes(key));
  const kept = entriesOf(labels).filter(([key]) => LABEL_KEY.test(key));
  return {
    name,
    ...(displayName !== undefined && displayName !== '' && { displayName: cut(displayName, LONGEST_DISPLAY_NAME) }),
    ...(kept.length > 0 && { labels: Object.fromEntries(kept) }),
    ...(taken.length > 0 && { annotations: Object.fromEntries(taken) }),
  };
}

/** So many characters, as people count them. */
export function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? characters.slice(0, longest).join('') : text;
}

function entriesOf<T>(map: Readonly<Record<string, T>> | undefined): Array<[string, T]> {
  return Object.entries(map ?? {});
}
