import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A machine that runs other things at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(40_000);

// jsdom implements neither media queries nor canvas drawing.
Object.defineProperty(globalThis, 'matchMedia', {
  writable: true,
  value: (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

HTMLCanvasElement.prototype.getContext = () => null;
