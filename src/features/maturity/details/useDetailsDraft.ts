import { useState } from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { changedElsewhere } from './changedElsewhere';
import { detailsOf, type DetailsValues } from './detailsValues';

interface Draft {
  /** Fields as they stood when they were first changed here. */
  base: Partial<DetailsValues>;
  typed: Partial<DetailsValues>;
}

/** What is typed, over the details as they are now: fields not touched follow what others write. */
export function useDetailsDraft(assessment: Assessment) {
  const [{ base, typed }, setDraft] = useState<Draft>({ base: {}, typed: {} });
  const now = detailsOf(assessment);
  const values = { ...now, ...typed };
  return {
    before: { ...now, ...base },
    values,
    elsewhere: changedElsewhere(base, now, values),
    change: (part: Partial<DetailsValues>) =>
      setDraft((draft) => ({
        base: { ...pick(now, part), ...draft.base },
        typed: { ...draft.typed, ...part },
      })),
  };
}

function pick(from: DetailsValues, like: Partial<DetailsValues>): Partial<DetailsValues> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => Object.hasOwn(like, key)));
}
