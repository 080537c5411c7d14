import type { ComboboxOption } from '@grafana/ui';
import { useEffect, useRef } from 'react';

const MOST = 200;

/**
 * What of the options fits a search. A data source can have tens of thousands of metrics: those that fit are shown, the
 * others by typing more. Undefined options are not known yet: a list that is opened meanwhile is filled once they are.
 */
export function useSearchIn(options: readonly ComboboxOption[] | undefined) {
  const waiting = useRef<Array<(options: readonly ComboboxOption[]) => void>>([]);
  useEffect(() => {
    if (options !== undefined) {
      waiting.current.splice(0).forEach((go) => go(options));
    }
  }, [options]);
  return async (search: string): Promise<ComboboxOption[]> =>
    fitting(options ?? (await new Promise((resolve) => waiting.current.push(resolve))), search);
}

function fitting(options: readonly ComboboxOption[], search: string): ComboboxOption[] {
  const words = search.toLowerCase().split(/\s+/);
  const fits = ({ value, description = '' }: ComboboxOption) =>
    words.every((word) => `${value} ${description}`.toLowerCase().includes(word));
  return options.filter(fits).slice(0, MOST);
}
