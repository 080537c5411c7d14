export interface Curve {
  title: string;
  xName: string;
  yName: string;
  lines: ReadonlyArray<{ name: string; points: ReadonlyArray<{ x: number; y: number }> }>;
}

const width = 640;
const height = 360;
const plot = { left: 70, right: 450, top: 40, bottom: 310 };
/** Told apart without colours too. */
const strokes = [
  { color: '#3871dc', dashes: 'none' },
  { color: '#b3541e', dashes: '6 4' },
];

/** An SVG with both axes in powers: a straight line as steep as the grid's diagonal grows in proportion. */
export function curvePicture({ title, xName, yName, lines }: Curve): string {
  const points = lines.flatMap((line) => line.points);
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const xAt = scale(Math.min(...xs), Math.max(...xs), plot.left, plot.right);
  const powers = powersAround(points.map(({ y }) => y));
  const yAt = scale(powers[0] ?? 1, powers.at(-1) ?? 10, plot.bottom, plot.top);
  const parts = [
    text(plot.left, 22, title, 'font-weight="600"'),
    ...powers.map((y) => grid(plot.left, yAt(y), plot.right, yAt(y)) + text(plot.left - 8, yAt(y) + 4, short(y), end)),
    ...xs.map((x) => grid(xAt(x), plot.top, xAt(x), plot.bottom) + text(xAt(x), plot.bottom + 18, String(x), middle)),
    text((plot.left + plot.right) / 2, plot.bottom + 38, xName, middle),
    text(plot.left, plot.top - 6, yName, 'font-size="11"'),
    ...lines.map(({ name, points: own }, index) => {
      const { color = '', dashes = '' } = strokes[index % strokes.length] ?? {};
      const path = own.map(({ x, y }) => `${round(xAt(x))},${round(yAt(y))}`).join(' ');
      const last = own.at(-1);
      const dots = own.map(({ x, y }) => `<circle cx="${round(xAt(x))}" cy="${round(yAt(y))}" r="3" fill="${color}"/>`);
      return [
        `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dashes}"/>`,
        ...dots,
        last ? text(xAt(last.x) + 10, yAt(last.y) + 4, name, `style="fill:${color}"`) : '',
      ].join('');
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    '<g font-family="sans-serif" font-size="12" fill="#24292e">',
    ...parts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const end = 'text-anchor="end"';
const middle = 'text-anchor="middle"';

function scale(from: number, to: number, start: number, stop: number): (value: number) => number {
  const span = Math.log(to / from) || 1;
  return (value) => start + ((stop - start) * Math.log(value / from)) / span;
}

/** Powers of ten from the one below the least to the one above the most. */
function powersAround(values: readonly number[]): number[] {
  const least = Math.floor(Math.log10(Math.max(1, Math.min(...values))));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(1, ...values))));
  return Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index));
}

function grid(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#d8d9da"/>`;
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(words)}</text>`;
}

function short(value: number): string {
  const units = [
    { from: 1e9, name: 'G' },
    { from: 1e6, name: 'M' },
    { from: 1e3, name: 'k' },
  ];
  const unit = units.find(({ from }) => value >= from);
  return unit ? `${value / unit.from} ${unit.name}` : String(value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
