import type { Scope } from '../../core/maturity/assessment/assessmentSchema';

/** What is assessed, for a column: `organisation`, `services checkout, search`. */
export function scopeWords(scope: Scope | undefined): string {
  switch (scope?.kind) {
    case undefined:
      return '';
    case 'organisation':
      return 'organisation';
    case 'team':
      return 'teams';
    case 'service':
      return scope.services?.length ? `services ${scope.services.join(', ')}` : 'services';
  }
}
