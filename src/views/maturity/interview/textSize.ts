export type TextSize = 'small' | 'medium' | 'large';

/** How large a question is set; in `large` type there is room for the levels beside it. Widths in CSS pixels. */
export function textSize(width: number): TextSize {
  return width >= 760 ? 'large' : width >= 400 ? 'medium' : 'small';
}
