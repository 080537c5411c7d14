import { parseNames } from '../../../core/documents/parseNames';

/** Lists as the form shows them, and back. */
export function formatNames(names: readonly string[] = []): string {
  return names.join(', ');
}

export interface Link {
  title?: string;
  url: string;
}

/** One a line; the last word of a line is its address. */
export function parseLinks(text: string): Link[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const words = line.split(/\s+/);
      const title = words.slice(0, -1).join(' ');
      return { ...(title !== '' && { title }), url: words.at(-1) ?? '' };
    });
}

export function formatLinks(links: readonly Link[] = []): string {
  return links.map(({ title, url }) => (title ? `${title} ${url}` : url)).join('\n');
}

type Labels = Record<string, string | string[]>;

/** `tier=one, area=cart, area=pay`: a name that stands twice has several values. Undefined where a part is no label. */
export function parseLabels(text: string): Labels | undefined {
  const values = new Map<string, string[]>();
  for (const part of parseNames(text)) {
    const [, name, value] = /^([^=\s]+)\s*=\s*(.+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || name === '__proto__') {
      return undefined;
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]));
}

export function formatLabels(labels: Readonly<Labels> = {}): string {
  return Object.entries(labels)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`))
    .join(', ');
}
