import { getDataSourceSrv } from '@grafana/runtime';
import { evaluateListed } from '../../core/slo/evaluateListed';
import { answerQuestions } from '../measure/answers/answerQuestions';
import { sharedExclusions } from '../annotations/exclusions/sharedExclusions';
import { sharedEngine } from '../measure/sharedEngine';
import { listDataSources } from '../measure/sources/listDataSources';
import { resolveDataSource } from '../measure/sources/resolveDataSource';
import { sharedClocks } from '../measure/sources/sharedClocks';
import { sharedIntervals } from '../measure/sources/sharedIntervals';
import { dsQueryTransport } from '../measure/transport/dsQueryTransport';
import { grafanaHttp } from '../measure/transport/grafanaHttp';
import type { EvidenceSources } from './evidenceSources';
import { KeptAnswers } from './keptAnswers';

/** Page and panels are modules of their own, each with a copy of this code: answers are kept once a tab. */
const tabKey = Symbol.for('headroom.evidence.v1');

/** What this Grafana's sources tell; nothing that was asked for before `notBeforeMs` is shown again. */
export function sharedSources(notBeforeMs = -Infinity): EvidenceSources {
  return {
    http: grafanaHttp,
    transport: dsQueryTransport(grafanaHttp),
    kept: sharedAnswers().since(notBeforeMs),
    nowMs: Date.now,
    prometheusOf: (ref) => {
      const resolved = resolveDataSource(ref);
      return resolved.kind === 'found' ? resolved.dataSource : undefined;
    },
    prometheuses: listDataSources,
    lokis: () =>
      getDataSourceSrv()
        .getList({ filter: ({ type }) => type === 'loki' })
        .map(({ uid, name }) => ({ uid, name })),
    measure: async (questions, signal) => {
      const parts = {
        engine: sharedEngine(),
        intervals: sharedIntervals(),
        clocks: sharedClocks(),
        exclusions: sharedExclusions(),
        nowMs: Date.now,
        evaluate: evaluateListed,
      };
      const latest = new Map<number, Awaited<ReturnType<EvidenceSources['measure']>>[number]>();
      await answerQuestions(parts, questions, { signal, reload: false, wholeOnly: true }, (updates) =>
        updates.forEach(({ index, answer }) => latest.set(index, answer))
      );
      signal.throwIfAborted();
      return questions.map((_, index) => latest.get(index) ?? { status: 'loading' });
    },
  };
}

function sharedAnswers(): KeptAnswers {
  const known: KeptAnswers | undefined = Reflect.get(globalThis, tabKey);
  if (known) {
    return known;
  }
  const kept = new KeptAnswers();
  Reflect.set(globalThis, tabKey, kept);
  return kept;
}
