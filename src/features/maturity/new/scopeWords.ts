import type { Scope } from '../../../core/maturity/assessment/assessmentSchema';

export const scopeOptions: ReadonlyArray<{ value: Scope['kind']; label: string }> = [
  { value: 'organisation', label: 'Organisation' },
  { value: 'team', label: 'Teams' },
  { value: 'service', label: 'Services' },
];
