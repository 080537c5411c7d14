import type { ComboboxOption } from '@grafana/ui';

/** The value of the option that is meant by what was typed, also in other case or spacing; else what was typed. */
export function knownName(typed: string, options: readonly ComboboxOption[]): string {
  if (options.some(({ value }) => value === typed)) {
    return typed;
  }
  const wanted = plain(typed);
  const found = options.find(({ value, label = value }) => plain(value) === wanted || plain(label) === wanted);
  return found?.value ?? typed.trim();
}

const plain = (name: string) =>
  name
    .trim()
    .replaceAll(/[\s_-]+/g, ' ')
    .toLowerCase();
