import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import type { CSSProperties } from 'react';

const LIGHTEST = 0.08;
const DARKEST = 0.45;

/** Shade of the level at `rank` of `count`, on paper too: one hue, stronger with the level; text stays readable on all. */
export function levelShade(theme: GrafanaTheme2, rank: number, count: number): CSSProperties {
  const share = count > 1 ? rank / (count - 1) : 1;
  const background = colorManipulator.alpha(theme.colors.primary.main, LIGHTEST + share * (DARKEST - LIGHTEST));
  return { background, printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' };
}
