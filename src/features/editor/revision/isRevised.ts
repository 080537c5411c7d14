import { changedTerms } from '../../../core/documents/record/terms';
import type { Resource } from '../../../core/documents/resource';
import type { FormValues } from '../formValues';
import { toResource } from '../toResource';

/** Whether the form changes what people agreed on: objective, window, indicator or method. A new SLO revises nothing. */
export function isRevised(values: FormValues, stored: Resource | undefined): boolean {
  if (stored === undefined) {
    return false;
  }
  const { before, after } = changedTerms(stored.spec, toResource(values, stored).spec);
  return Object.keys({ ...before, ...after }).length > 0;
}
