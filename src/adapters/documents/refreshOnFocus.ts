import type { DocumentReader } from './documentStore';

const LEAST_PAUSE_MS = 15_000;
const SETTLE_MS = 500;

/** Who comes back to the tab sees what others changed meanwhile. */
export function refreshOnFocus(store: DocumentReader): void {
  let timer: number | undefined;
  let lastMs = Date.now();
  const soon = () => {
    if (document.visibilityState !== 'visible' || Date.now() - lastMs < LEAST_PAUSE_MS) {
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      lastMs = Date.now();
      void store.refreshSeen();
    }, SETTLE_MS);
  };
  window.addEventListener('focus', soon);
  document.addEventListener('visibilitychange', soon);
}
