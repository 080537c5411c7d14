const LONGEST_NAME = 63;
const LONGEST_UID = 40;
const UID_PREFIX = 'headroom-';

/** A resource's name from a title: `Größe & Co` is `grosse-co`. Never one that is taken; `fallback` where no letter is left. */
export function proposeName(title: string, taken: readonly string[] = [], fallback = 'unnamed'): string {
  return firstFree(slug(title) || fallback, taken, LONGEST_NAME);
}

/** A document's uid from its title: `Checkout` is `headroom-checkout`. */
export function proposeUid(title: string, taken: readonly string[] = []): string {
  return firstFree(UID_PREFIX + (slug(title) || 'document'), taken, LONGEST_UID);
}

function slug(title: string): string {
  return title
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function firstFree(wanted: string, taken: readonly string[], longest: number): string {
  const cut = (suffix: string) => wanted.slice(0, longest - suffix.length).replace(/-$/, '') + suffix;
  let proposal = cut('');
  for (let count = 2; taken.includes(proposal); count += 1) {
    proposal = cut(`-${count}`);
  }
  return proposal;
}
