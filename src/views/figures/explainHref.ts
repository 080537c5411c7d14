import type { FigureKey } from './figureKey';

/** The address of an SLO's page, with the explanation of a figure open. */
export function explainHref(href: string, figure: FigureKey): string {
  return href.replace(/(#.*)?$/, (fragment) => `${href.includes('?') ? '&' : '?'}explain=${figure}${fragment}`);
}
