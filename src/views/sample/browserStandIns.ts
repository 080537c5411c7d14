/** What jsdom lacks of a browser's layout and @grafana/ui asks for: observers that see nothing, letters of one width. */
class StillObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const context = { font: '', measureText: (text: string) => ({ width: text.length * 7 }) };

Object.assign(globalThis, { ResizeObserver: StillObserver, IntersectionObserver: StillObserver });
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => context });
