import { cloneDeep, isEqual } from 'lodash';
import { useEffect, useMemo, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import type { Resource } from '../../core/documents/resource';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { useKeptDraft } from './draft/useKeptDraft';
import type { FormValues } from './formValues';
import { formSlo } from './preview/formSlo';
import { propose } from './propose';
import { recordValues } from './record/recordForm';
import { isRevised } from './revision/isRevised';
import { useCatalog } from './useCatalog';
import { useDelayed } from './useDelayed';
import { type TargetRecord, validate } from './validate';

interface Options {
  /** What is stored, or an empty form: what differs from it is unsaved. */
  baseline: FormValues;
  /** What the form opens with where that is not the baseline. */
  restored: FormValues | undefined;
  draftKey: string;
  readOnly: boolean;
  /** Saved: leaving loses nothing, and no draft is kept any more. */
  done: boolean;
  /** The documents that there are, for a new SLO: what can be found out is proposed until somebody types. */
  proposesFor: readonly LoadedDocument[] | undefined;
  /** Short names that other SLOs have in the document of these values. */
  takenNames: (values: FormValues) => readonly string[];
  /** The SLO as it is stored; undefined for a new one. */
  stored: Resource | undefined;
}

const DELAY_MS = 400;
const proposedFields = ['service', 'team', 'displayName', 'name', 'documentUid'] as const;

/** The form with its checks, its draft in this browser, and what the data source offers for it. */
export function useSloForm({ baseline, restored, draftKey, readOnly, done, proposesFor, takenNames, stored }: Options) {
  const recordRef = useRef<TargetRecord>({ isReading: false, isAboveBest: undefined });
  const form = useForm<FormValues>({
    defaultValues: restored ?? baseline,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (typed) => {
      const errors = validate(typed, {
        bounds,
        takenNames: takenNames(typed),
        needsReason: stored?.spec.agreement !== undefined && isRevised(typed, stored),
        shownRecord: stored && recordValues(stored),
        isAboveBest: recordRef.current.isAboveBest,
      });
      const entries = Object.entries(errors).map(([field, message]) => [field, { type: 'validate', message }]);
      return entries.length ? { values: {}, errors: Object.fromEntries(entries) } : { values: typed, errors: {} };
    },
  });
  // Copies, because the form changes its values in place.
  const values = useWatch({ control: form.control, compute: cloneDeep<FormValues> });
  const delayed = useDelayed(values, DELAY_MS);
  const slo = useMemo(() => formSlo(delayed), [delayed]);
  const isSettled = isEqual(values, delayed);
  const catalog = useCatalog(delayed, values.dataSourceUid);
  const bounds = catalog.bounds.status === 'ready' ? catalog.bounds.value.map(({ value }) => value) : undefined;

  const keepsDraft = !readOnly && !done;
  const isChanged = !isEqual(values, baseline);
  const wasRestored = restored !== undefined;
  const draftRefused = useKeptDraft({ draftKey, values, baseline, isKept: keepsDraft, wasRestored });
  useLeaveQuestion(
    keepsDraft && isChanged,
    draftRefused
      ? 'Leave without saving? This browser keeps no drafts: the changes are lost.'
      : 'Leave without saving? The changes stay in this browser as a draft.'
  );

  const { dirtyFields, isSubmitted } = form.formState;
  useEffect(() => {
    if (proposesFor) {
      const proposed = propose(values, proposesFor, (field) => Boolean(dirtyFields[field]));
      for (const field of proposedFields) {
        if (values[field] !== proposed[field]) {
          form.setValue(field, proposed[field], { shouldValidate: isSubmitted });
        }
      }
    }
  });

  return { form, slo, isSettled, catalog, recordRef, isChanged, draftRefused };
}
