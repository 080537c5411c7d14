import type { BoundVariable } from '../services/templateService.ts';
import type { GridPos, Panel, Placed } from './model.ts';

const columns = 24;
const defaultMaxPerRow = 4;

/** Places every panel, repeated ones once per chosen value of their variable; folded rows are opened. */
export function placePanels(panels: readonly Panel[], variables: readonly BoundVariable[]): Placed[] {
  const all = panels.flatMap((panel) => [panel, ...(panel.panels ?? [])]).sort((a, b) => position(a).y - position(b).y);
  const pushes: Array<{ below: number; by: number }> = [];
  return all.flatMap((panel) => {
    const { y, ...at } = position(panel);
    const start = { ...at, y: pushes.reduce((sum, { below, by }) => (y >= below ? sum + by : sum), y) };
    const variable = variables.find(({ model }) => model.name === panel.repeat);
    if (variable === undefined) {
      return [{ key: String(panel.id), panel, at: start, scopedVars: {} }];
    }
    const copies = variable.values.map((value, index) => ({
      key: `${panel.id}-${value}`,
      panel,
      at: copyPosition(panel, start, index, variable.values.length),
      scopedVars: { [variable.model.name]: { value, text: variable.texts[index] ?? value } },
    }));
    const last = copies.at(-1)?.at ?? start;
    pushes.push({ below: y + at.h, by: last.y - start.y });
    return copies;
  });
}

function copyPosition({ repeatDirection, maxPerRow = defaultMaxPerRow }: Panel, at: GridPos, index: number, count: number) {
  if (repeatDirection === 'v') {
    return { ...at, y: at.y + index * at.h };
  }
  const perRow = Math.min(count, maxPerRow);
  const w = Math.floor(columns / perRow);
  return { x: (index % perRow) * w, y: at.y + Math.floor(index / perRow) * at.h, w, h: at.h };
}

function position(panel: Panel): GridPos {
  return panel.gridPos ?? { x: 0, y: 0, w: 12, h: 8 };
}
