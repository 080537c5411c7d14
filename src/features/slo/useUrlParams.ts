import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

export type UrlChange = Readonly<Record<string, string | undefined>>;

/** The address's parameters and a way to change some of them: what can be shared lives in the URL. */
export function useUrlParams(): [URLSearchParams, (change: UrlChange) => void] {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (values: UrlChange) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === '') {
          next.delete(name);
        } else {
          next.set(name, value);
        }
      }
      navigate({ search: next.toString(), hash }, { replace: true });
    },
    [navigate, search, hash]
  );
  return [params, change];
}
