import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

export type UrlChange = Readonly<Record<string, string | undefined>>;

/**
 * The address's parameters and a way to change some of them: what can be shared lives in the URL. The way stays the same,
 * so that a change of one parameter does not draw anew whatever could change another.
 */
export function useUrlParams(): [URLSearchParams, (change: UrlChange) => void] {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const latest = useRef({ search, hash, navigate });
  useLayoutEffect(() => {
    latest.current = { search, hash, navigate };
  }, [search, hash, navigate]);
  const change = useCallback((values: UrlChange) => {
    const at = latest.current;
    const next = new URLSearchParams(at.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || value === '') {
        next.delete(name);
      } else {
        next.set(name, value);
      }
    }
    at.navigate({ search: next.toString(), hash: at.hash }, { replace: true });
  }, []);
  return [params, change];
}
