import { formatSloRef } from '../../core/documents/sloRef';
import { type Figures, noData } from '../../core/slo/answer';
import type {
  CompositeFigures,
  CompositeIndicator,
  CompositeKind,
  PartResult,
} from '../../core/slo/composite/composite';
import { formatBudget } from '../format/formatBudget';

/** How the parts make the whole. */
export const combineWords: Readonly<Record<CompositeKind, string>> = {
  weighted: 'the weighted mean of what the parts have spent of their own budgets',
  criticalPath: 'an event is bad when it is bad in any part; shown as if the parts failed independently',
};

/** The same with what it rests on, as sentences. */
export const combineSentence: Readonly<Record<CompositeKind, string>> = {
  weighted: 'The budget spent is the mean of what the parts have spent of their own budgets, by weight.',
  criticalPath:
    'An event is bad when it is bad in any part. Which failures fall on the same events is not known: the figure takes the parts to fail independently, and the bounds hold however they fail.',
};

/** What a composite is made of, in one line. */
export function compositeWords({ combine, parts }: CompositeIndicator): string {
  const names = parts.map(({ ref, weight }) =>
    combine === 'weighted' ? `${formatSloRef(ref)} (weight ${weight})` : formatSloRef(ref)
  );
  return `${names.join(', ')}: ${combineWords[combine]}`;
}

/** What is the matter with a part, as the end of a sentence; empty where it has its figures. */
export const partStateWords: Readonly<Record<PartResult['state'], string>> = {
  counted: '',
  'no-data': 'has no data',
  failed: 'could not be asked',
  loading: 'is still being read',
  'document-missing': 'is in a document that does not exist, or that you may not read',
  'document-failed': 'is in a document that could not be read',
  'document-broken': 'is in a document that cannot be understood',
  'document-is-copy': 'is in a copy of a document, which is counted nowhere: name the original',
  'slo-missing': 'is not in its document, or cannot be read there',
  'is-composite': 'is a composite itself: name its parts instead',
  'no-data-source': 'has no data source that can be asked',
};

/** Why a composite has no figure, and what is certain all the same. */
export function withoutFigure({ parts, spentAtLeast }: CompositeFigures): string {
  const lacking = parts
    .filter(({ state }) => state !== 'counted')
    .map(({ displayName, state }) => `“${displayName}” ${partStateWords[state]}.`);
  const certain =
    spentAtLeast === undefined || spentAtLeast <= 0
      ? ''
      : ` By the other parts at least ${formatBudget(spentAtLeast)} of the budget is spent.`;
  return `No figure: ${lacking.join(' ')}${certain}`;
}

/** The same where there is none; undefined where there is a figure, or nothing is made of parts. */
export function partsLacking({ composite, remaining }: Figures): string | undefined {
  return composite === undefined || remaining !== noData ? undefined : withoutFigure(composite);
}

/** A critical path's budget left, from the worst case to the best. */
export function boundsWords({ bounds }: CompositeFigures): string | undefined {
  return bounds === undefined
    ? undefined
    : `${formatBudget(bounds.worst.remaining)} if the parts never fail together, ${formatBudget(bounds.best.remaining)} if they always do`;
}

/** The same as two numbers; undefined where they read alike, or there are none. */
export function boundsShort({ bounds }: CompositeFigures): string | undefined {
  const [worst, best] = [bounds?.worst, bounds?.best].map((bound) => bound && formatBudget(bound.remaining));
  return worst === best ? undefined : `${worst} to ${best}`;
}

/** The bounds as a sentence; empty where there are none. */
export function boundsSentence(composite: CompositeFigures | undefined): string {
  const words = composite && boundsWords(composite);
  return words === undefined ? '' : `Left would be ${words}.`;
}

/** Share of what the parts have spent together. */
export function shareWords(shareOfSpend: PartResult['shareOfSpend']): string {
  return shareOfSpend === noData ? '–' : formatBudget(shareOfSpend);
}
