import type { CurveId, Measurement } from './benchTable';
import type { Curve } from './curvePicture';

const titles: Readonly<Record<CurveId, Omit<Curve, 'lines'>>> = {
  series: { title: 'One SLO over more series, 3 days', xName: 'series', yName: 'samples' },
  slos: { title: 'Lists of more SLOs, 30 days', xName: 'SLOs', yName: 'samples' },
  window: { title: 'One SLO of nine series over longer windows', xName: 'days', yName: 'samples' },
};

/** The measured points as lines, by the picture that they belong to. */
export function curvesOf(measurements: readonly Measurement[]): Array<{ id: CurveId; curve: Curve }> {
  const ids: readonly CurveId[] = ['series', 'slos', 'window'];
  return ids.map((id) => {
    const lines = new Map<string, Array<{ x: number; y: number }>>();
    for (const { point, measured } of measurements) {
      if (point?.curve === id) {
        lines.set(point.line, [...(lines.get(point.line) ?? []), { x: point.x, y: measured }]);
      }
    }
    return { id, curve: { ...titles[id], lines: [...lines].map(([name, points]) => ({ name, points })) } };
  });
}
