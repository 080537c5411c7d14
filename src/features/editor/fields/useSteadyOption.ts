import type { ComboboxOption } from '@grafana/ui';
import { useMemo, useState } from 'react';

type Options = ComboboxOption[] | ((search: string) => Promise<ComboboxOption[]>);

/**
 * Options and value for a combobox in which texts can be typed. It writes its value over what is being typed whenever the
 * chosen option is another object, as when options come from the data source: while it is open, that stays the same.
 */
export function useSteadyOption<O extends Options>(options: O, value: string) {
  const typed = useMemo(() => ({ value, label: value }), [value]);
  const [held, setHeld] = useState<ComboboxOption>();
  const offered = typeof options === 'function' ? undefined : options.find((option) => option.value === value);
  const chosen = held?.value === value ? held : (offered ?? typed);
  return {
    options: (typeof options === 'function'
      ? options
      : options.map((option) => (option.value === value ? chosen : option))) as O,
    value: value ? chosen : null,
    onIsOpenChange: (isOpen: boolean) => setHeld(isOpen ? chosen : undefined),
  };
}
