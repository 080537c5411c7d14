import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { answerQuestions } from '../../../src/adapters/measure/answers/answerQuestions';
import { keepStale } from '../../../src/adapters/measure/answers/keepStale';
import { BucketEngine } from '../../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../../src/adapters/measure/engine/memoryChunkStore';
import { recordedFinder } from '../../../src/adapters/measure/recorded/recordedFinder';
import { RecordedPresence } from '../../../src/adapters/measure/recorded/recordedPresence';
import { SourceClocks } from '../../../src/adapters/measure/sources/sourceClocks';
import { dsQueryTransport } from '../../../src/adapters/measure/transport/dsQueryTransport';
import type { Loadable } from '../../../src/adapters/loadable';
import type { SloAnswer, SloQuestion } from '../../../src/core/slo/answer';
import { evaluate } from '../../../src/core/slo/evaluate';
import { backfill } from '../../../workbench/history/backfill';
import { startPrometheus } from '../../../workbench/prometheus/startPrometheus';
import { openWorkbench } from '../../contract/grafana';
import { fetchHttp } from '../engine/fetchHttp';
import { startFaultyProxy } from './faultyProxy';
import { minuteMs, shopQuestion, writeShop } from './shopSeries';

/** Samples that the Prometheus of these tests holds in memory for one query at most. */
export const mostSamples = 20_000;

/**
 * A service measured by a real Prometheus, with a proxy before it and one before Grafana: `prometheus` does to the data
 * source what a test says, `grafana` to the way there. Its data end now.
 */
export async function startFaultyShop() {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const nowMs = Math.floor(Date.now() / minuteMs) * minuteMs;
  const samples = join(folder, 'shop.om');
  writeShop(samples, nowMs);
  await backfill(samples, join(folder, 'full'));
  const flags = [`--query.max-samples=${mostSamples}`];
  const full = await startPrometheus({ dataFolder: join(folder, 'full'), flags });
  const empty = await startPrometheus({ dataFolder: join(folder, 'empty'), flags });
  const prometheus = await startFaultyProxy(full.url);
  const workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: prometheus.url });
  const grafana = await startFaultyProxy(workbench.url);

  return {
    nowMs,
    prometheus,
    grafana,
    uid: workbench.prometheusUid,
    /** From now on an empty Prometheus answers in place of the other, as after a restart that lost its disk. */
    loseData: () => prometheus.passTo(empty.url),
    heal() {
      prometheus.passTo(full.url);
      prometheus.set();
      grafana.set();
    },
    /** A tab of a browser whose clock is `aheadMs` ahead. */
    openTab: (aheadMs = 0) => openTab(grafana.url, workbench.prometheusUid, aheadMs),
    async stop() {
      await Promise.all([grafana.close(), prometheus.close(), workbench.close()]);
      await Promise.all([full.stop(), empty.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

export type FaultyShop = Awaited<ReturnType<typeof startFaultyShop>>;

interface Look {
  reload?: boolean;
  question?: SloQuestion;
  /** Looks for recorded series first, as an SLO's page does. */
  withRecorded?: boolean;
}

function openTab(url: string, uid: string, aheadMs: number) {
  const http = fetchHttp(url);
  const pauses: number[] = [];
  const never = () => new Promise<void>(() => undefined);
  const presence = new RecordedPresence({ http, nowMs: () => tab.nowMs(), waitMs: never, storage: undefined });
  const tab = {
    pauses,
    aheadMs,
    /** The data source's clock is this machine's; the tab's is set by the test. */
    nowMs: (): number => Date.now() + tab.aheadMs,
    shown: undefined as Loadable<SloAnswer> | undefined,
    states: [] as Array<Loadable<SloAnswer>>,
    /** Asks as the page does and returns what it shows then. */
    async look(options: Look = {}): Promise<Loadable<SloAnswer> | undefined> {
      tab.states = [];
      const { reload = false, withRecorded = false } = options;
      const { question = shopQuestion(uid, Math.floor(tab.nowMs() / minuteMs) * minuteMs) } = options;
      const { signal } = new AbortController();
      const parts = {
        engine: tab.engine,
        intervals: { of: async () => [30_000] },
        clocks: tab.clocks,
        nowMs: tab.nowMs,
        evaluate,
        ...(withRecorded && { recorded: recordedFinder({ engine: tab.engine, presence }) }),
      };
      await answerQuestions(parts, [question], { signal, reload, wholeOnly: false }, (updates) =>
        updates.forEach(({ answer, final }) => {
          tab.shown = keepStale(tab.shown, answer, final);
          tab.states.push(tab.shown);
        })
      );
      await tab.engine.stored();
      return tab.shown;
    },
    clocks: new SourceClocks({ http, nowMs: (): number => tab.nowMs(), waitMs: () => new Promise(() => undefined) }),
    engine: undefined as unknown as BucketEngine,
  };
  tab.engine = new BucketEngine({
    transport: dsQueryTransport(http),
    store: memoryChunkStore(undefined),
    scopeOf: () => 'tests',
    nowMs: (): number => tab.nowMs(),
    clockOffsetMs: (asked) => tab.clocks.offsetMs(asked),
    patience: { retries: 2, waitMs: async (ms) => void pauses.push(ms), random: () => 0.5 },
    updateEveryMs: 5,
    lingerMs: 0,
  });
  return tab;
}

export type Tab = ReturnType<typeof openTab>;
