import type { InlineOptions } from './inlineOptions';

/** Options without variables as parameters of an address. */
export function inlineParams(options: InlineOptions): Record<string, string> {
  return { ...options, threshold: String(options.threshold) };
}

/** Options out of an address; what is missing is empty, for `readInline` to say so. */
export function inlineOfParams(params: URLSearchParams): InlineOptions {
  const text = (name: keyof InlineOptions) => params.get(name) ?? '';
  const kind = text('kind');
  return {
    dataSourceUid: text('dataSourceUid'),
    kind: kind === 'good' || kind === 'latency' ? kind : 'bad',
    event: text('event'),
    total: text('total'),
    histogram: text('histogram'),
    threshold: Number(text('threshold')),
    target: text('target'),
    window: text('window'),
  };
}
