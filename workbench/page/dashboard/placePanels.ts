import type { ScopedVars } from '@grafana/data';
import { sortBy } from 'lodash';

import type { Panel, Placed } from './model.ts';

const columns = 24;
const maxPerRow = 4;
const anywhere = { x: 0, y: 0, w: 12, h: 8 };

/** Panels in reading order, repeated ones once per chosen value of their variable; folded rows are opened. */
export function placePanels(panels: readonly Panel[], variables: ScopedVars): Placed[] {
  const shown = panels.flatMap((panel) => (panel.type === 'row' ? (panel.panels ?? []) : [panel]));
  return sortBy(shown, 'gridPos.y', 'gridPos.x').flatMap((panel) => {
    const { id, gridPos: at = anywhere, repeat = '' } = panel;
    const variable = variables[repeat];
    if (variable === undefined) {
      return [{ key: String(id), panel, at, scopedVars: {} }];
    }
    const values: string[] = [variable.value].flat();
    const w = columns / Math.min(values.length, maxPerRow);
    return values.map((value, index) => {
      const x = (index % maxPerRow) * w;
      return { key: `${id}-${value}`, panel, at: { x, w, h: at.h }, scopedVars: { [repeat]: { value } } };
    });
  });
}
