import type { ChartMark, ChartSeries, ChartThreshold, ChartTone } from './chartSeries';
import { markLook } from './markLook';

export type LegendItem =
  { label: string; look: ChartSeries['look']; tone: ChartTone } | { label: string; sign: string; trouble: boolean };

export const LEGEND_ROW_HEIGHT = 22;

const LETTER_WIDTH = 6.2;
const ITEM_SPACE = 38;

interface Shown {
  series: readonly ChartSeries[];
  threshold: ChartThreshold | undefined;
  /** In sight. */
  marks: readonly ChartMark[];
  /** The lowest value below the axis, in words. */
  lowest: string | undefined;
}

/** One for each line and each kind of sign that is drawn. */
export function legendItems({ series, threshold, marks, lowest }: Shown): LegendItem[] {
  const items: LegendItem[] = series.map(({ label, look, tone }) => ({ label, look, tone }));
  if (threshold !== undefined) {
    items.push({ label: threshold.label, look: 'dashed', tone: 'guess' });
  }
  for (const kind of ['incident', 'deployment', 'revision', 'exclusion'] as const) {
    if (marks.some((mark) => mark.kind === kind)) {
      items.push({ label: markLook[kind].word, sign: markLook[kind].sign, trouble: kind === 'incident' });
    }
  }
  if (lowest !== undefined) {
    const { word, sign } = markLook.dip;
    items.push({ label: `${word}: down to ${lowest}`, sign, trouble: true });
  }
  return items;
}

/** A legend takes at most a row of each so many pixels of the chart's height. */
const HEIGHT_PER_ROW = 85;

interface Size {
  width: number;
  height: number;
}

/**
 * What fits into a low chart: guides that explain themselves, the steady pace first, give way to what is drawn beside
 * them. What has no room even so gets a row more.
 */
export function fittingItems(items: readonly LegendItem[], size: Size): LegendItem[] {
  const kept = [...items];
  for (const tone of ['muted', 'guess'] as const) {
    const guide = kept.findIndex((item) => 'tone' in item && item.tone === tone);
    if (guide >= 0 && legendRows(kept, size.width) > mostRows(size)) {
      kept.splice(guide, 1);
    }
  }
  return kept;
}

/** Room for the items, by an estimate of their letters. */
export function legendHeight(items: readonly LegendItem[], { width }: Pick<Size, 'width'>): number {
  return legendRows(items, width) * LEGEND_ROW_HEIGHT;
}

function mostRows({ height }: Size): number {
  return Math.max(1, Math.floor(height / HEIGHT_PER_ROW));
}

function legendRows(items: readonly LegendItem[], width: number): number {
  let rows = 1;
  let left = width;
  for (const { label } of items) {
    const needed = label.length * LETTER_WIDTH + ITEM_SPACE;
    if (needed > left && left < width) {
      rows++;
      left = width;
    }
    left -= needed;
  }
  return rows;
}
