import React, { useEffect, useRef, useState } from 'react';

import type { OnScreen, Placed } from './model.ts';
import { PanelBox } from './PanelBox.tsx';

const columns = 24;
const cellHeight = 30;
const gap = 8;
const narrowWidth = 769;

/** Grafana's grid: 24 columns, cells of 30 px with gaps of 8 px; one panel under the other on narrow screens. */
export function Grid({ placed, screen }: { placed: readonly Placed[]; screen: OnScreen }) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(ref.current ?? document.body);
    return () => observer.disconnect();
  }, []);
  const isNarrow = window.innerWidth < narrowWidth;
  const grid = {
    display: 'grid',
    gap,
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridAutoRows: cellHeight,
  };
  return (
    <div ref={ref} style={grid}>
      {(width > 0 ? placed : []).map((one) => {
        const { x, w, h } = isNarrow ? { ...one.at, x: 0, w: columns } : one.at;
        const size = { width: ((width + gap) * w) / columns - gap, height: (cellHeight + gap) * h - gap };
        const place = { gridColumn: `${x + 1} / span ${w}`, gridRow: `span ${h}` };
        return (
          <div key={one.key} style={place} data-panel-id={one.panel.id}>
            <PanelBox placed={one} screen={screen} {...size} />
          </div>
        );
      })}
    </div>
  );
}
