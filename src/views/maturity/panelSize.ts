/** Up to this height and width a panel has one line above what it shows, and says there only what is needed. */
const LOW_UP_TO_HEIGHT = 340;
const NARROW_UP_TO_WIDTH = 420;
const NARROW_IF_LOW_UP_TO_WIDTH = 620;

/** Pages grow: only panels, which have a height, are low or narrow. Both in px. */
export function panelSize(width: number, height: number | undefined) {
  const isLow = height !== undefined && height <= LOW_UP_TO_HEIGHT;
  const narrowUpTo = isLow ? NARROW_IF_LOW_UP_TO_WIDTH : NARROW_UP_TO_WIDTH;
  return { isLow, isNarrow: height !== undefined && width <= narrowUpTo };
}

/** Style selector: what is in a low panel. */
export const IN_LOW_PANEL = '[data-low=true] &';
