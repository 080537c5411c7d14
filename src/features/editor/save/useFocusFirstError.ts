import { type RefObject, useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { FormValues } from '../formValues';

/** After each try to save an invalid form, goes to the first field on the page that needs attention. */
export function useFocusFirstError(
  form: RefObject<HTMLFormElement | null>,
  errors: FieldErrors<FormValues>,
  submitCount: number
): void {
  const seen = useRef(submitCount);
  useEffect(() => {
    if (submitCount === seen.current) {
      return;
    }
    seen.current = submitCount;
    const ids = new Set(Object.keys(errors).map((name) => `slo-${name}`));
    const first = [...(form.current?.querySelectorAll<HTMLElement>('[id^="slo-"]') ?? [])].find(({ id }) =>
      ids.has(id)
    );
    const target = first?.matches('input, textarea')
      ? first
      : first?.querySelector<HTMLElement>('input, textarea, button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }, [form, errors, submitCount]);
}
