/** Height of the row with name and links, and width of the column of signs that stands for it, in CSS pixels. */
export const HEAD_HEIGHT = 22;
export const SIGNS_WIDTH = 20;

/** Below this height a row for the name would leave no room for the line: signs stand beside the picture instead. */
const ROW_FROM_HEIGHT = 130;
/** From this width on a remark stands as words, below it as a sign that says them. */
const WORDS_FROM_WIDTH = 420;
/** Below this height signs of deployments and incidents would cover the line. */
const MARKS_FROM_HEIGHT = 120;

export interface PanelParts {
  head: 'row' | 'signs' | 'none';
  /** How it is said that the figures rest on an incomplete answer. */
  remark: 'words' | 'sign';
  marks: boolean;
  picture: { width: number; height: number };
}

/** What there is to show besides the picture. */
export interface HeadNeeds {
  /** The SLO's name. */
  title: string | undefined;
  /** What limits the trust in the figures. */
  remark: string | undefined;
  links: boolean;
}

/** What a panel of this size shows besides its picture, so that nothing overlaps and nothing is cut. */
export function panelParts({ width, height }: { width: number; height: number }, needs: HeadNeeds): PanelParts {
  const isWide = width >= WORDS_FROM_WIDTH;
  const inWords = isWide && fits(needs, width);
  const head = headOf(height, needs, inWords || (isWide && needs.links));
  const picture = {
    width: Math.max(0, head === 'signs' ? width - SIGNS_WIDTH : width),
    height: Math.max(0, head === 'row' ? height - HEAD_HEIGHT : height),
  };
  return {
    head,
    remark: head === 'row' && inWords ? 'words' : 'sign',
    marks: picture.height >= MARKS_FROM_HEIGHT,
    picture,
  };
}

/**
 * A low panel leaves the name to its own title; what limits the figures is never left out. A row is for words: signs
 * alone stand beside the picture.
 */
function headOf(height: number, { title, remark, links }: HeadNeeds, hasWords: boolean): PanelParts['head'] {
  if (height >= ROW_FROM_HEIGHT && (title !== undefined || hasWords)) {
    return 'row';
  }
  return remark !== undefined || links ? 'signs' : 'none';
}

const LETTER_WIDTH = 6.5;
const TITLE_LETTER_WIDTH = 8;
const ICON_SPACE = 70;

/** Words that would be cut, by an estimate of their letters, are better behind a sign that says them whole. */
function fits({ title = '', remark }: HeadNeeds, width: number): boolean {
  return remark !== undefined && remark.length * LETTER_WIDTH + title.length * TITLE_LETTER_WIDTH + ICON_SPACE <= width;
}
