import type { Layout } from './options';

/** A narrower list would lose the number of its budget: it becomes tiles with a word and a number each. */
const LIST_FROM_WIDTH = 360;

export function statusLayout(chosen: Layout, width: number): Layout {
  return chosen === 'tiles' || width < LIST_FROM_WIDTH ? 'tiles' : 'list';
}
