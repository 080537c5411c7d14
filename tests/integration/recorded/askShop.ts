import { BucketEngine } from '../../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../../src/adapters/measure/engine/memoryChunkStore';
import type { BatchQuestion } from '../../../src/adapters/measure/engine/queryTransport';
import { recordedFinder } from '../../../src/adapters/measure/recorded/recordedFinder';
import { RecordedPresence } from '../../../src/adapters/measure/recorded/recordedPresence';
import { dsQueryTransport } from '../../../src/adapters/measure/transport/dsQueryTransport';
import type { SloAnswer } from '../../../src/core/slo/answer';
import { evaluate } from '../../../src/core/slo/evaluate';
import type { Slo } from '../../../src/core/slo/slo';
import { wholeAnswer } from '../engine/wholeAnswer';
import { dayMs } from './recordedPrometheus';
import { type startRecordedShop } from './recordedShop';

type Shop = Awaited<ReturnType<typeof startRecordedShop>>;

/** Asks as an SLO's page does at `nowMs`, and tells what was asked; what has settled is kept from one time to the next. */
export function askShop(shop: Shop, { withRecorded, nowMs }: { withRecorded: boolean; nowMs: number }) {
  let asked: BatchQuestion[] = [];
  const transport = dsQueryTransport(shop.http);
  const engine = new BucketEngine({
    transport: (question, signal) => {
      asked.push(question);
      return transport(question, signal);
    },
    store: memoryChunkStore(undefined),
    scopeOf: () => '',
  });
  const never = () => new Promise<void>(() => undefined);
  const presence = new RecordedPresence({ http: shop.http, nowMs: Date.now, waitMs: never, storage: undefined });
  const parts = {
    engine,
    intervals: { of: async () => [30_000] },
    nowMs: () => nowMs,
    evaluate,
    ...(withRecorded && { recorded: recordedFinder({ engine, presence }) }),
  };
  const range = { fromMs: nowMs - dayMs, toMs: nowMs };

  return async (slo: Slo): Promise<{ answer: SloAnswer; asked: BatchQuestion[] }> => {
    asked = [];
    const { uid: dataSourceUid } = shop;
    const question = {
      slo,
      dataSourceUid,
      range,
      detail: 'page',
      budgetOverTime: false,
      pastPeriods: 0,
      groups: {},
    } as const;
    const answer = await wholeAnswer(parts, question);
    await engine.stored();
    return { answer, asked };
  };
}
