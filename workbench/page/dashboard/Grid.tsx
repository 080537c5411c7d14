import { Text } from '@grafana/ui';
import React, { useEffect, useRef, useState } from 'react';

import { templateService } from '../services/templateService.ts';
import type { Placed } from './model.ts';
import { PanelBox } from './PanelBox.tsx';

const columns = 24;
const cellHeight = 30;
const gap = 8;
const narrowWidth = 769;

/** Grafana's grid: 24 columns, cells of 30 px with gaps of 8 px; one panel under the other on narrow screens. */
export function Grid({ placed }: { placed: readonly Placed[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current ?? document.body);
    return () => observer.disconnect();
  }, []);
  const isNarrow = window.innerWidth < narrowWidth;
  const column = (width - gap * (columns - 1)) / columns;
  const rows = Math.max(0, ...placed.map(({ at }) => at.y + at.h));
  return (
    <div ref={ref} style={{ position: 'relative', height: isNarrow ? 'auto' : rows * (cellHeight + gap) }}>
      {(width > 0 ? placed : []).map((one) => {
        const { x, y, w, h } = one.at;
        const size = { width: isNarrow ? width : w * (column + gap) - gap, height: h * (cellHeight + gap) - gap };
        const corner = { position: 'absolute', left: x * (column + gap), top: y * (cellHeight + gap) } as const;
        return (
          <div key={one.key} style={{ ...size, ...(isNarrow ? { marginBottom: gap } : corner) }} data-panel-id={one.panel.id}>
            {one.panel.type === 'row' ? (
              <Text element="h2" variant="h5">
                {templateService.replace(one.panel.title)}
              </Text>
            ) : (
              <PanelBox placed={one} {...size} />
            )}
          </div>
        );
      })}
    </div>
  );
}
