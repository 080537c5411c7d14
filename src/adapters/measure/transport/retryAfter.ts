/** The header Retry-After in milliseconds: whole seconds. Its other form, a date, is of a clock that may be off, and is left. */
export function retryAfterOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : undefined;
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** The same where only the text of the refusal says it: `retry after 30s`, `Retry-After: 5`, `retry in 10 seconds`. */
export function retryAfterIn(text: string): number | undefined {
  const [, count, unit = 's'] = /retry[- ](?:after|in)[: ]+(\d+)\s*(ms|s|m)?/i.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unitMs[unit.toLowerCase()] ?? 0);
}
