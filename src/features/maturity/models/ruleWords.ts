import type { EvidenceRule, Signal } from '../../../core/maturity/modelSchema';
import { conditionWords } from '../../../views/maturity/practice/evidenceWords';

const STRENGTH: Readonly<Record<EvidenceRule['strength'], string>> = {
  weak: 'weak sign',
  moderate: 'fair sign',
  strong: 'strong sign',
};

/** An evidence rule as a sentence: `Where “share of …” is at least 80 %, at least “Middle” is plausible (strong sign).` */
export function ruleWords(
  { signal: id, when, suggests, caps, review, strength }: EvidenceRule,
  signal: Signal | undefined,
  nameOf: (levelId: string) => string
): string {
  const about = review === undefined ? '' : ` (${review.replaceAll('_', ' ')})`;
  const effects = [
    suggests === undefined ? '' : `at least “${nameOf(suggests)}” is plausible`,
    caps === undefined ? '' : `no more than “${nameOf(caps)}” is plausible`,
  ].filter((part) => part !== '');
  const what = effects.length === 0 ? 'nothing follows' : effects.join(', and ');
  return `Where “${signal?.means ?? id}”${about} is ${conditionWords(when, signal)}, ${what} (${STRENGTH[strength]}).`;
}
