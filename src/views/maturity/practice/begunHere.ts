import type { OpenAssessment, Place } from '../../../adapters/maturity/assessmentState';
import { begunKey, type BegunText } from '../../../core/maturity/assessment/begunTexts';
import { entryOf } from '../../../core/maturity/assessment/nestedMap';

/** What is typed in the forms of one practice of one team, kept while it is not added and not thrown away. */
export interface BegunHere {
  place: Place;
  textOf(form: string): BegunText | undefined;
  keep(form: string, text: BegunText | undefined): void;
}

export function begunHere({ begun, actions }: Pick<OpenAssessment, 'begun' | 'actions'>, place: Place): BegunHere {
  return {
    place,
    textOf: (form) => entryOf(begun, begunKey(place), form),
    keep: (form, text) => actions.keepBegun(place, form, text),
  };
}
