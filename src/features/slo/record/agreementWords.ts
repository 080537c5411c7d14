import { type Agreement, roles } from '../../../core/documents/record/agreementSchema';
import type { AgreementState } from '../../../core/documents/record/agreementState';
import type { Revision } from '../../../core/documents/record/logSchemas';
import { reopenedAt } from '../../../core/documents/record/reopenedAt';
import { type TermKey, termKeys } from '../../../core/documents/record/termsSchema';
import { momentDay } from './momentDay';

const termWords: Readonly<Record<TermKey, string>> = {
  objectives: 'objective',
  timeWindow: 'window',
  indicator: 'indicator',
  composite: 'parts',
  budgetingMethod: 'method',
};

interface Known {
  agreement: Agreement | undefined;
  /** In order of time. */
  revisions: readonly Revision[];
}

/** Where the agreement stands, in a few words: `agreed by 3 of 3`. */
export function agreementWords(state: AgreementState, { agreement, revisions }: Known, timeZone: string): string {
  switch (state.kind) {
    case 'none':
      return 'not agreed yet';
    case 'unreadable':
      return 'agreement cannot be read';
    case 'agreed':
      return `agreed by ${roles.length} of ${roles.length}`;
    case 'open':
      return `agreed by ${roles.length - state.missing.length} of ${roles.length}`;
    case 'reopened': {
      const since = agreement && reopenedAt(agreement, revisions);
      const changed = termKeys.filter((key) => state.changes.some(({ path }) => path.startsWith(`spec.${key}`)));
      const what = changed.map((key) => termWords[key]).join(' and ');
      return `agreement open${since === undefined ? '' : ` since ${momentDay(since, timeZone)}`}: ${what} changed`;
    }
  }
}
