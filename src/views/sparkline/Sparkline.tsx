import { useTheme2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { Line, Status } from '../../core/slo/answer';
import { statusColor } from '../status/statusLook';
import { sparklinePath } from './sparklinePath';

interface Props {
  line: Line;
  status: Status;
  width?: number;
  height?: number;
}

/** The burn-down as a small line; the number beside it says the same, so it is hidden from screen readers. */
export function Sparkline({ line, status, width = 96, height = 24 }: Props) {
  const theme = useTheme2();
  const { path, zeroY } = useMemo(() => sparklinePath(line, width, height), [line, width, height]);
  return (
    <svg width={width} height={height} aria-hidden style={{ display: 'block' }}>
      {zeroY !== undefined && (
        <line x1={0} x2={width} y1={zeroY} y2={zeroY} stroke={theme.colors.border.strong} strokeWidth={1} />
      )}
      <path d={path} fill="none" stroke={statusColor(theme, status)} strokeWidth={1.5} />
    </svg>
  );
}
