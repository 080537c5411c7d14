import * as v from 'valibot';

import type { Matcher, Selector } from '../../../core/documents/indicator';
import { choicesToCount, emptyParts } from '../../../core/promql/emptyParts';
import { labelList, selector } from '../../../core/promql/selector';
import { dsQueryTransport } from '../transport/dsQueryTransport';
import type { HttpClient } from '../transport/httpAnswer';
import { instantCounts } from './instantCounts';
import { lastSample } from './lastSample';
import { type Answered, mapped, prometheusApi } from './prometheusApi';

/** Conditions that no series fits together, and what there is instead. */
export interface EmptyCondition {
  matchers: readonly Matcher[];
  /** So many series (or streams) there are with these conditions, or with none, which have these values of a label. */
  within: { matchers: readonly Matcher[]; series: number | undefined; label: string; values: LabelValues };
}

/** The most frequent values of a label, and how many there are. A series without the label has the value "". */
export interface LabelValues {
  most: ReadonlyArray<{ value: string; series: number | undefined }>;
  count: number;
}

/** Why a selector has no series now. */
export type WhyEmpty =
  | { code: 'not-empty' }
  /** There were some in the window, up to about so long ago. */
  | { code: 'ended'; agoMs: number }
  /** No series has the metric's name, though one had in the window, up to so long ago, or at some time. */
  | { code: 'no-metric'; agoMs: number | undefined; isKnown: boolean }
  | { code: 'conditions'; conditions: readonly EmptyCondition[] };

const names = v.array(v.string());

export const MOST_CONDITIONS = 3;
export const MOST_VALUES = 8;

/**
 * Tells by a few counts of series now which part of a selector leaves none; only of an empty one are its samples in the
 * window before looked for, at some instants. Rejects only on abort.
 */
export async function whyEmpty(
  http: HttpClient,
  dataSourceUid: string,
  { metric, matchers }: Selector,
  window: { fromMs: number; toMs: number },
  signal: AbortSignal
): Promise<Answered<WhyEmpty>> {
  const of = (places: readonly number[]) => places.flatMap((place) => matchers[place] ?? []);
  const choices = choicesToCount(matchers.length);
  const counted = await instant(choices.map((choice) => `count(${selector({ metric, matchers: of(choice) })})`));
  if (counted.status === 'failed') {
    return counted;
  }
  const series = new Map(choices.map((choice, i) => [choice.join(), counted.value[i]?.[0]?.count ?? 0]));
  if (series.get(matchers.map((_, place) => place).join()) !== 0) {
    return { status: 'ready', value: { code: 'not-empty' } };
  }
  return series.get('') === 0 ? metricGone() : conditionsOf();

  function instant(exprs: readonly string[]) {
    return instantCounts(http, dataSourceUid, exprs, window.toMs, signal);
  }

  async function metricGone(): Promise<Answered<WhyEmpty>> {
    const last = await lastOf(metric);
    if (last.status === 'failed' || last.value !== undefined) {
      return mapped(last, (agoMs) => ({ code: 'no-metric', agoMs, isKnown: true }));
    }
    const known = await prometheusApi(
      http,
      dataSourceUid,
      'label/__name__/values',
      { 'match[]': metric, limit: '1' },
      names,
      signal
    );
    return mapped(known, ({ length }) => ({ code: 'no-metric', agoMs: undefined, isKnown: length > 0 }));
  }

  async function conditionsOf(): Promise<Answered<WhyEmpty>> {
    const last = await lastOf(selector({ metric, matchers }));
    if (last.status === 'failed' || last.value !== undefined) {
      return mapped(last, (agoMs = 0) => ({ code: 'ended', agoMs }));
    }
    const parts = emptyParts(matchers.length, series).slice(0, MOST_CONDITIONS);
    const asked = parts.map(({ place, within }) => {
      const label = matchers[place]?.label ?? '';
      const by = `count by (${labelList([label])}) (${selector({ metric, matchers: of(within) })})`;
      return { label, exprs: [`topk(${MOST_VALUES}, ${by})`, `count(${by})`] };
    });
    const answer = await instant(asked.flatMap(({ exprs }) => exprs));
    return mapped(answer, (found) => ({
      code: 'conditions',
      conditions: parts.map(({ choice, within, series: count }, i) => {
        const label = asked[i]?.label ?? '';
        const most = (found[2 * i] ?? []).map((one) => ({ value: one.labels[label] ?? '', series: one.count }));
        return {
          matchers: of(choice),
          within: {
            matchers: of(within),
            series: count,
            label,
            values: {
              most: most.sort((a, b) => b.series - a.series || (a.value < b.value ? -1 : 1)),
              count: found[2 * i + 1]?.[0]?.count ?? 0,
            },
          },
        };
      }),
    }));
  }

  /** How long ago a selector last had series in the window. */
  async function lastOf(asked: string): Promise<Answered<number | undefined>> {
    const last = await lastSample(dsQueryTransport(http), dataSourceUid, asked, window, signal);
    return mapped(last, (lastMs) => (lastMs === undefined ? undefined : window.toMs - lastMs));
  }
}
