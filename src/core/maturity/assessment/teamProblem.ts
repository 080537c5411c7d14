/** Indicators describe how a team works, never a person. */
export type TeamProblem = 'empty' | 'team-not-person';

/**
 * An address (`ann@example.org`), a handle (`@ann`) or the whole name of one of `persons` is a person's; undefined where
 * the text can name a team.
 */
export function teamProblem(name: string, persons: readonly string[] = []): TeamProblem | undefined {
  if (name.trim() === '') {
    return 'empty';
  }
  const isPerson = isAddress(name) || persons.some((person) => plain(person) === plain(name));
  return isPerson ? 'team-not-person' : undefined;
}

/** Whether a text holds an address, a handle or, as words of its own, the name of one of `persons`. */
export function namesPerson(text: string, persons: readonly string[]): boolean {
  return isAddress(text) || persons.some((person) => holdsWords(text, person));
}

function holdsWords(text: string, name: string): boolean {
  const words = wordsOf(name);
  return words.trim() !== '' && wordsOf(text).includes(words);
}

/** What stands before a version (`nginx@1.25`) is none. */
const isAddress = (text: string) => /(^|\s)@\S|\S@\S+\.\p{L}/u.test(text);

const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The words of a text between spaces: ` Ann Lee s wiki `. */
const wordsOf = (text: string) => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
