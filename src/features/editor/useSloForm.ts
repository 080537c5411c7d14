import { isEqual } from 'lodash';
import { useEffect, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { saveDraft } from '../../adapters/documents/drafts';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import { proposeName } from '../../core/documents/proposeName';
import type { FormValues } from './formValues';
import { formSlo } from './preview/formSlo';
import { useCatalog } from './useCatalog';
import { useDelayed } from './useDelayed';
import { validate } from './validate';

interface Options {
  initial: FormValues;
  draft: FormValues | undefined;
  draftKey: string;
  readOnly: boolean;
  /** Saved: leaving loses nothing, and no draft is kept any more. */
  done: boolean;
  /** A new SLO's short name follows its name until it is changed by hand. */
  proposesName: boolean;
  /** Short names that other SLOs have in the document of these values. */
  takenNames: (values: FormValues) => readonly string[];
}

const DELAY_MS = 400;

/** The form with its checks, its draft in this browser, and what the data source offers for it. */
export function useSloForm({ initial, draft, draftKey, readOnly, done, proposesName, takenNames }: Options) {
  const form = useForm<FormValues>({
    defaultValues: draft ?? initial,
    mode: 'onTouched',
    resolver: (typed) => {
      const errors = validate(typed, { bounds, takenNames: takenNames(typed) });
      const entries = Object.entries(errors).map(([field, message]) => [field, { type: 'validate', message }]);
      return entries.length ? { values: {}, errors: Object.fromEntries(entries) } : { values: typed, errors: {} };
    },
  });
  const values = form.watch();
  const delayed = useDelayed(values, DELAY_MS);
  const slo = useMemo(() => formSlo(delayed), [delayed]);
  const catalog = useCatalog(delayed);
  const bounds = catalog.bounds.status === 'ready' ? catalog.bounds.value : undefined;

  const keepsDraft = !readOnly && !done;
  useLeaveQuestion(
    keepsDraft && !isEqual(values, initial),
    'Leave without saving? The changes stay in this browser as a draft.'
  );
  useEffect(() => {
    if (keepsDraft && !isEqual(delayed, initial)) {
      void saveDraft(draftKey, delayed);
    }
  }, [delayed, initial, draftKey, keepsDraft]);

  const { displayName } = values;
  const nameTouched = form.formState.dirtyFields.name;
  useEffect(() => {
    if (proposesName && !nameTouched && displayName !== '') {
      form.setValue('name', proposeName(displayName));
    }
  }, [displayName, proposesName, nameTouched, form]);

  return { form, slo, catalog };
}
