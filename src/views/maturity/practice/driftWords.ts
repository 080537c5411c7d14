import type { Drift } from '../../../core/maturity/compare/drift';

/** How the evidence parted from an accepted level. */
export function driftWords(
  { code, level }: Pick<Drift, 'code' | 'level'>,
  nameOf: (levelId: string) => string
): string {
  const accepted = `“${nameOf(level)}” was accepted.`;
  switch (code) {
    case 'support-lost':
      return `${accepted} What made it plausible then no longer holds; nothing speaks against it either.`;
    case 'above-ceiling':
      return `${accepted} The evidence now supports less.`;
    case 'below-floor':
      return `${accepted} The evidence now suggests more.`;
    case 'contradictory':
      return `${accepted} The signals now contradict each other.`;
  }
}
