import type { Line } from '../../core/slo/answer';

/** An SVG path of a line within `width` × `height`; gaps lift the pen. `zeroY` is where zero lies, if in sight. */
export function sparklinePath(line: Line, width: number, height: number): { path: string; zeroY: number | undefined } {
  const known = line.values.filter((value) => Number.isFinite(value));
  const firstMs = line.timesMs[0];
  const lastMs = line.timesMs.at(-1);
  if (known.length === 0 || firstMs === undefined || lastMs === undefined || lastMs === firstMs) {
    return { path: '', zeroY: undefined };
  }
  const min = known.reduce((least, value) => Math.min(least, value), 0);
  const max = known.reduce((most, value) => Math.max(most, value), 1);
  const x = (timeMs: number) => ((timeMs - firstMs) / (lastMs - firstMs)) * width;
  const y = (value: number) => 1 + (height - 2) * (1 - (value - min) / (max - min));
  let penDown = false;
  const parts = line.timesMs.map((timeMs, index) => {
    const value = line.values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      penDown = false;
      return '';
    }
    const part = `${penDown ? 'L' : 'M'}${x(timeMs).toFixed(1)} ${y(value).toFixed(1)}`;
    penDown = true;
    return part;
  });
  return { path: parts.join(''), zeroY: min < 0 ? y(0) : undefined };
}
