/** One line of the table. Without a limit it is only printed. */
export interface Measurement {
  id: string;
  what: string;
  measured: number;
  unit: string;
  limit?: number | undefined;
  /** Where it stands in one of the pictures. */
  point?: CurvePoint;
}

export interface CurvePoint {
  curve: CurveId;
  line: string;
  x: number;
}

export type CurveId = 'series' | 'slos' | 'window';

export function isOk({ measured, limit }: Measurement): boolean | undefined {
  return limit === undefined ? undefined : measured <= limit;
}

export function benchTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => {
    const ok = isOk(one);
    return [
      one.what,
      `${number(one.measured)} ${one.unit}`,
      one.limit === undefined ? '' : `${number(one.limit)} ${one.unit}`,
      ok === undefined ? '' : ok ? 'ok' : 'OVER',
    ];
  });
  const lines = [['what', 'measured', 'limit', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}
