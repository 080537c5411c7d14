import type { Signal } from '../modelSchema';

/** One of the app's own places: the form of a new SLO, the list of SLOs, the entry of a reading by hand. */
export type AppPage = 'new-slo' | 'slo-list' | 'enter-reading';

const PAGES: Readonly<Record<string, AppPage>> = {
  slo_count: 'new-slo',
  slo_service_coverage: 'new-slo',
  slo_sli_kinds: 'new-slo',
  eb_tracked: 'new-slo',
  dependency_slo_coverage: 'new-slo',
  slo_revision_count: 'slo-list',
  slo_adherence: 'slo-list',
  eb_premature_exhaustion: 'slo-list',
};

/** Where in the app somebody can do what a signal counts; undefined where the work lies elsewhere. */
export function pageForSignal({ id, availability }: Pick<Signal, 'id' | 'availability'>): AppPage | undefined {
  const page = Object.hasOwn(PAGES, id) ? PAGES[id] : undefined;
  return page ?? (availability === 'builtin' ? undefined : 'enter-reading');
}
