import * as fc from 'fast-check';
import { alignLines } from './alignLines';
import type { ChartMark, ChartSeries } from './chartSeries';
import { clippedDips } from './clippedDips';
import { formatTick } from './formatValue';
import { fittingItems, legendHeight, legendItems } from './legendItems';
import { splitAtZero } from './splitAtZero';
import { valueAt } from './valueAt';
import { marksInSight } from './marksInSight';
import { valueRange } from './valueRange';

describe('splitAtZero', () => {
  it('puts a point where the line crosses zero', () => {
    const { above, below } = splitAtZero({ timesMs: [0, 100], values: [1, -3] });
    expect(above).toEqual({ timesMs: [0, 25, 100], values: [1, 0, NaN] });
    expect(below).toEqual({ timesMs: [0, 25, 100], values: [NaN, 0, -3] });
  });

  it('keeps a gap a gap', () => {
    const { above, below } = splitAtZero({ timesMs: [0, 1, 2], values: [1, NaN, -1] });
    expect(above.values).toEqual([1, NaN, NaN]);
    expect(below.values).toEqual([NaN, NaN, -1]);
  });

  it('loses no point and invents none but zeros', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 30 }), (values) => {
        const timesMs = values.map((_, index) => index * 1000);
        const { above, below } = splitAtZero({ timesMs, values });
        const joined = above.timesMs.map((timeMs, index) => {
          const upper = above.values[index] ?? NaN;
          return [timeMs, Number.isNaN(upper) ? below.values[index] : upper] as const;
        });
        expect(joined.filter(([timeMs]) => Number.isInteger(timeMs / 1000)).length).toBeGreaterThanOrEqual(
          values.length
        );
        expect(joined.filter(([timeMs]) => !timesMs.includes(timeMs)).every(([, value]) => value === 0)).toBe(true);
      })
    );
  });
});

describe('alignLines', () => {
  it('tells gaps from times of other lines', () => {
    expect(
      alignLines([
        { timesMs: [0, 10, 20], values: [1, NaN, 3] },
        { timesMs: [0, 15], values: [5, 6] },
      ])
    ).toEqual({
      timesMs: [0, 10, 15, 20],
      columns: [
        [1, null, undefined, 3],
        [5, undefined, 6, undefined],
      ],
    });
  });
});

describe('valueAt', () => {
  const line = { timesMs: [0, 10, 20], values: [1, 0, NaN] };
  it.each([
    [0, 1],
    [5, 0.5],
    [10, 0],
    [15, NaN],
    [25, NaN],
    [-1, NaN],
  ])('at %d', (timeMs, expected) => expect(valueAt(line, timeMs)).toBe(expected));
});

describe('valueRange', () => {
  const range = { fromMs: 0, toMs: 10 };
  const series = (values: number[], look: ChartSeries['look']): ChartSeries[] => [
    { label: '', look, tone: 'budget', line: { timesMs: values.map((_, index) => index), values } },
  ];

  it('shows a budget from zero to full', () => {
    const { min, max } = valueRange(series([1, 0.9], 'area'), range, 'share');
    expect(min).toBe(0);
    expect(max).toBeGreaterThan(1);
    expect(max).toBeLessThan(1.05);
  });

  it('goes below zero with the debt', () => {
    expect(valueRange(series([1, -2], 'area'), range, 'share').min).toBeLessThan(-2);
  });

  it('looks closely at ratios and keeps the objective in sight', () => {
    const { min, max } = valueRange(series([0.9995, 0.9999], 'line'), range, 'share', { value: 0.999, label: '' });
    expect(min).toBeGreaterThan(0.998);
    expect(min).toBeLessThan(0.999);
    expect(max).toBeLessThan(1.0001);
  });

  describe('with one big outage', () => {
    const values = [...new Array<number>(99).fill(0.9997), 0.82];
    const whole = { fromMs: 0, toMs: 200 };
    const objective = { value: 0.999, label: '' };
    const { min, max } = valueRange(series(values, 'line'), whole, 'share', objective);

    it('keeps the objective apart from what is usual', () => {
      expect(min).toBeGreaterThan(0.995);
      expect(min).toBeLessThan(0.997);
      expect((0.9997 - 0.999) / (max - min)).toBeGreaterThan(0.1);
    });

    it('tells what lies below the axis', () => {
      expect(clippedDips(series(values, 'line'), whole, min)).toEqual([{ timeMs: 99, value: 0.82, label: '' }]);
    });

    it('follows what is usual where that lies far below the objective', () => {
      const poor = series([0.9, 0.92, 0.91, 0.9], 'line');
      expect(clippedDips(poor, whole, valueRange(poor, whole, 'share', objective).min)).toEqual([]);
    });

    it('cuts nothing for a small dip', () => {
      const small = series(
        [...values.slice(1), 0.995].filter((value) => value > 0.9),
        'line'
      );
      expect(clippedDips(small, whole, valueRange(small, whole, 'share', objective).min)).toEqual([]);
    });
  });

  it('has something to span when there is nothing', () => {
    expect(valueRange([], range, 'share')).toEqual({ min: 0, max: 1 });
    const flat = valueRange(series([0.5, 0.5], 'line'), range, 'share');
    expect(flat.max).toBeGreaterThan(flat.min);
  });

  it('ignores what lies outside of the range', () => {
    expect(
      valueRange(
        [{ ...series([1], 'area')[0], line: { timesMs: [0, 50], values: [1, -9] } } as ChartSeries],
        range,
        'share'
      ).min
    ).toBe(0);
  });
});

it('joins a stretch below the axis into one dip at its lowest', () => {
  const line = { timesMs: [0, 1, 2, 3, 4, 5], values: [0.5, 0.3, 0.9, NaN, 0.4, 0.2] };
  const series: ChartSeries[] = [{ label: 'SLI', line, look: 'line', tone: 'budget' }];
  expect(clippedDips(series, { fromMs: 0, toMs: 4 }, 0.8)).toEqual([
    { timeMs: 1, value: 0.3, label: 'SLI' },
    { timeMs: 4, value: 0.4, label: 'SLI' },
  ]);
});

describe('the legend', () => {
  const line = { timesMs: [0], values: [1] };
  const series: ChartSeries[] = [{ label: 'SLI', line, look: 'line', tone: 'budget' }];
  const marks = (['incident', 'incident', 'deployment'] as const).map((kind) => ({ kind, timeMs: 0, text: '' }));

  it('names each kind of sign once', () => {
    const items = legendItems({ series, threshold: { value: 0.9, label: 'Objective' }, marks, lowest: '82 %' });
    expect(items.map(({ label }) => label)).toEqual([
      'SLI',
      'Objective',
      'Incident',
      'Deployment',
      'Below the axis: down to 82 %',
    ]);
  });

  it('takes another row where it is too narrow for all', () => {
    const items = legendItems({ series, threshold: undefined, marks, lowest: '82 %' });
    expect(legendHeight(items, { width: 300 })).toBe(2 * legendHeight(items, { width: 1000 }));
  });

  const burnDown: ChartSeries[] = [
    { label: 'Budget left', line, look: 'area', tone: 'budget' },
    { label: 'Steady pace', line, look: 'dashed', tone: 'muted' },
    { label: 'At the present pace', line, look: 'dotted', tone: 'guess' },
  ];
  it.each`
    width  | height | dropped
    ${900} | ${190} | ${[]}
    ${542} | ${260} | ${[]}
    ${542} | ${190} | ${[]}
    ${542} | ${160} | ${['Steady pace']}
    ${360} | ${160} | ${['Steady pace', 'At the present pace']}
    ${200} | ${190} | ${['Steady pace', 'At the present pace']}
  `('$width × $height drops $dropped and never a sign that is drawn', ({ width, height, dropped }) => {
    const items = legendItems({ series: burnDown, threshold: undefined, marks, lowest: undefined });
    const kept = fittingItems(items, { width, height }).map(({ label }) => label);
    expect(items.map(({ label }) => label).filter((label) => !kept.includes(label))).toEqual(dropped);
  });
});

it.each([
  [1, 5, '100 %'],
  [0.9995, 5, '99.950 %'],
  [0.5, 2, '50 %'],
])('writes the tick %d with %d decimals as %s', (value, decimals, text) =>
  expect(formatTick(value, 'share', decimals).replace('\u00a0', ' ')).toBe(text)
);

it.each([
  [12.5, 1, '12.5'],
  [10, 1, '10.0'],
  [0, 1, '0'],
  [0.25, 2, '0.25'],
  [800, 0, '800'],
  [12_500, 0, '12.5 K'],
])('writes the tick %d of a count with %d decimals as %s', (value, decimals, text) =>
  expect(formatTick(value, 'count', decimals).replace('\u00a0', ' ')).toBe(text)
);

it('tells each two ticks of a count apart, and as what they are', () => {
  const step = fc
    .tuple(fc.constantFrom(1, 2, 2.5, 5), fc.integer({ min: -3, max: 9 }))
    .map(([first, power]) => Number((first * 10 ** power).toPrecision(6)));
  fc.assert(
    fc.property(step, (size) => {
      const decimals = (String(size).split('.')[1] ?? '').length;
      const ticks = Array.from({ length: 10 }, (_, i) => i * size);
      const shown = ticks.map((value) => formatTick(value, 'count', decimals));
      expect(new Set(shown).size).toBe(ticks.length);
      ticks
        .filter((value) => value < 10_000)
        .forEach((value, i) => expect(Number(shown[i]?.replace(',', ''))).toBeCloseTo(value, 6));
    })
  );
});

it.each`
  case                               | kind            | timeMs | endMs        | atMs
  ${'a band within'}                 | ${'exclusion'}  | ${20}  | ${30}        | ${20}
  ${'a band that began before'}      | ${'exclusion'}  | ${5}   | ${30}        | ${10}
  ${'a band that goes on'}           | ${'exclusion'}  | ${35}  | ${99}        | ${35}
  ${'a band that was over'}          | ${'exclusion'}  | ${5}   | ${10}        | ${undefined}
  ${'a band still to come'}          | ${'exclusion'}  | ${41}  | ${50}        | ${undefined}
  ${'an incident that began before'} | ${'incident'}   | ${5}   | ${30}        | ${undefined}
  ${'a deployment'}                  | ${'deployment'} | ${20}  | ${undefined} | ${20}
`('$case has its sign at $atMs', ({ kind, timeMs, endMs, atMs }) => {
  const mark: ChartMark = { kind, timeMs, text: '', ...(endMs !== undefined && { endMs }) };
  expect(marksInSight([mark], { fromMs: 10, toMs: 40 })[0]?.atMs).toBe(atMs);
});
