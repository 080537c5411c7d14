import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';

const LIGHTEST = 0.08;
const DARKEST = 0.45;

/** Background of the level at `rank` of `count`: one hue, stronger with the level; text stays readable on all. */
export function levelShade(theme: GrafanaTheme2, rank: number, count: number): string {
  const share = count > 1 ? rank / (count - 1) : 1;
  return colorManipulator.alpha(theme.colors.primary.main, LIGHTEST + share * (DARKEST - LIGHTEST));
}
