import { benchBrowser, type Source } from '../benchBrowser';
import { benchQuestion } from '../benchQuestion';
import type { Measurement } from '../report/benchTable';
import { seriesSlo } from '../series/seriesSlo';

const laterMs = 5 * 60_000;

/** Lists of more and more SLOs, each with queries of its own on one pod: cold, and warm five minutes later. */
export async function measureLists(source: Source, nowMs: number): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const count of [25, 50, 100, 200]) {
    const browser = benchBrowser(source);
    const slos = Array.from({ length: count }, (_, index) =>
      seriesSlo(`slo-${index}`, [
        { label: 'pod', op: '=', value: `pod-${index % 3}` },
        { label: 'slo', op: '!=', value: `slo-${index}` },
      ])
    );
    const at = (atMs: number) =>
      browser.open(
        slos.map((slo) => benchQuestion(slo, { nowMs: atMs, detail: 'overview' })),
        atMs
      );
    const openings = [
      { id: 'cold', what: 'cold', cost: await at(nowMs) },
      { id: 'warm', what: 'warm, five minutes later', cost: await at(nowMs + laterMs) },
    ];
    for (const { id, what, cost } of openings) {
      const list = { id: `list-${count}-${id}`, what: `list of ${count} SLOs: ${what}` };
      const limit = id === 'warm' && count === 100 ? 10 : undefined;
      measurements.push(
        { id: `${list.id}-requests`, what: list.what, measured: cost.requests, unit: 'requests', limit },
        {
          id: `${list.id}-samples`,
          what: list.what,
          measured: cost.samples,
          unit: 'samples',
          point: { curve: 'slos', line: what, x: count },
        }
      );
    }
  }
  return measurements;
}
