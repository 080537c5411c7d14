import * as v from 'valibot';

const anyNumber = v.number();

/** A number that can be counted with: Infinity is as little one as NaN. */
export const finiteNumber: typeof anyNumber = {
  ...anyNumber,
  '~run': (dataset, config) => {
    const isInfinite = typeof dataset.value === 'number' && !Number.isFinite(dataset.value);
    return anyNumber['~run'](isInfinite ? { value: NaN } : dataset, config);
  },
};
