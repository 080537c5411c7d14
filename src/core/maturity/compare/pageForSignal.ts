import type { SignalState } from '../evidence/signalState';
import { signalSources } from '../evidence/signalSources';

/** One of the app's own places: the form of a new SLO, the list of SLOs, the entry of a reading by hand. */
export type AppPage = 'new-slo' | 'slo-list' | 'enter-reading';

const PAGES: Readonly<Record<string, AppPage>> = {
  slo_count: 'new-slo',
  slo_service_coverage: 'new-slo',
  slo_sli_kinds: 'new-slo',
  eb_tracked: 'new-slo',
  slo_adherence: 'slo-list',
  service_metrics_present: 'slo-list',
};

/**
 * Where in the app somebody can do something about a signal: where its work is done, else at its practice, where what
 * nothing here computes, or is not known, is entered by hand. Undefined where it is known and the work lies elsewhere.
 */
export function pageForSignal(key: string, state: SignalState): AppPage | undefined {
  if (!Object.hasOwn(signalSources, key)) {
    return 'enter-reading';
  }
  const page = Object.hasOwn(PAGES, key) ? PAGES[key] : undefined;
  return page ?? (state.status === 'unknown' ? 'enter-reading' : undefined);
}
