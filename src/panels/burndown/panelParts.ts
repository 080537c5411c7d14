/** Height of the row with name and links, in CSS pixels. */
export const HEAD_HEIGHT = 22;

/** Below this height the number, its word and the line need all there is. */
const HEAD_FROM_HEIGHT = 88;
/** From this width on a remark stands as words, below it as a sign that says them. */
const WORDS_FROM_WIDTH = 420;

export interface PanelParts {
  head: boolean;
  /** How it is said that the figures rest on an incomplete answer. */
  remark: 'words' | 'sign';
  pictureHeight: number;
}

/** What a panel of this size shows besides its picture, so that nothing overlaps and nothing is cut. */
export function panelParts(size: { width: number; height: number }, needsHead: boolean): PanelParts {
  const head = needsHead && size.height >= HEAD_FROM_HEIGHT;
  return {
    head,
    remark: size.width >= WORDS_FROM_WIDTH ? 'words' : 'sign',
    pictureHeight: Math.max(0, size.height - (head ? HEAD_HEIGHT : 0)),
  };
}
