/** The first word, number or sign at a place or behind spaces after it; empty where there is none. */
export function wordFrom(query: string, from: number, to = query.length): { at: number; text: string } {
  const found = /^(\s*)([\w:.$]+|[^]?)/.exec(query.slice(from, to));
  return { at: from + (found?.[1]?.length ?? 0), text: found?.[2] ?? '' };
}
