import type { JsonObject } from '../../documents/json';
import type { SloResource } from '../../documents/sloSchema';
import { isRate } from '../../promql/freeQuery';
import { selector } from '../../promql/selector';
import { WINDOW_MARK } from '../../promql/windowMark';
import { sliceLengthMs } from '../../slo/methodFromSpec';
import { textAt } from '../foreign/fields';
import { percentOf } from '../foreign/shareOf';
import { parseObject } from '../foreign/travel';
import { withoutUndefined } from '../foreign/withoutUndefined';
import { countedInWindow, nativeSides, type WrittenIndicator, writtenIndicator } from '../foreign/writtenIndicator';
import { SLOTH_SLICE } from './fromSloth';
import { noAlerts, respelled, slothField, type SlothSpelling } from './slothFields';
import { SLOTH_ALERTING, SLOTH_PLUGINS } from './slothKept';

/** What is bad while the comparison does not hold. */
const OPPOSITE: Readonly<Record<string, string>> = { lt: '>=', lte: '>', gt: '<=', gte: '<' };

/** An entry of `slos`; undefined for what Sloth cannot count: lines of logs, other slices of time than its own, other SLOs. */
export function writeSloth({ metadata, spec }: SloResource, spelling: SlothSpelling): JsonObject | undefined {
  const queries = queriesIn(spec);
  const target = spec.objectives[0]?.target;
  if (queries === undefined || target === undefined || !isCountedLikeSloth(spec)) {
    return undefined;
  }
  const labels = Object.entries(metadata.labels ?? {}).filter(([, value]) => typeof value === 'string');
  return withoutUndefined({
    name: metadata.name,
    objective: percentOf(target),
    description: textAt(spec, 'description'),
    labels: labels.length === 0 ? undefined : Object.fromEntries(labels),
    sli: {
      events: {
        [slothField('errorQuery', spelling)]: asSloth(queries.bad),
        [slothField('totalQuery', spelling)]: asSloth(queries.total),
      },
    },
    alerting: alertingOf(metadata, spelling),
    plugins: parseObject(metadata.annotations?.[SLOTH_PLUGINS] ?? ''),
  });
}

/** By events, or as the mean of Sloth's own slices. */
function isCountedLikeSloth({ budgetingMethod, objectives: [objective] }: SloResource['spec']): boolean {
  const slice = sliceLengthMs(objective?.timeSliceWindow ?? '');
  return budgetingMethod === 'RatioTimeslices'
    ? slice === sliceLengthMs(SLOTH_SLICE)
    : budgetingMethod === 'Occurrences';
}

function asSloth(query: string): string {
  return query.replaceAll(WINDOW_MARK, () => '{{.window}}');
}

function queriesIn({ indicator }: SloResource['spec']): { bad: string; total: string } | undefined {
  const written = writtenIndicator(indicator?.spec ?? {});
  return written && queriesOf(written, textAt(indicator?.spec.thresholdMetric, 'resolution') ?? '1m');
}

/** Sloth asks for the name of alerts unless both are off. */
function alertingOf({ annotations }: SloResource['metadata'], spelling: SlothSpelling): JsonObject {
  const alerting = parseObject(annotations?.[SLOTH_ALERTING] ?? '');
  return alerting === undefined ? noAlerts(spelling) : respelled(alerting, 'kubernetes', spelling);
}

function queriesOf(written: WrittenIndicator, step: string): { bad: string; total: string } | undefined {
  switch (written.kind) {
    case 'threshold': {
      const { query, op, value } = written;
      const checks = (expression: string) => `sum(count_over_time((${expression})[${WINDOW_MARK}:${step}]))`;
      return {
        bad: `${checks(`${query} ${OPPOSITE[op] ?? ''} ${value}`)} or vector(0)`,
        total: checks(query),
      };
    }
    case 'yes-no': {
      const over = (name: string) => `sum(${name}(${selector(written.series)}[${WINDOW_MARK}]))`;
      return { bad: `${over('count_over_time')} - ${over('sum_over_time')}`, total: over('count_over_time') };
    }
    case 'native': {
      const { event, total } = nativeSides(written.histogram, written.threshold);
      return badOf('good', countedInWindow(event), countedInWindow(total));
    }
    default: {
      const { event, total, given } = written;
      // Events a second on one side alone would be divided by events.
      const rates = [event, total].flatMap((side) => ('query' in side ? [isRate(side.query)] : []));
      if (written.type === 'Loki' || new Set(rates).size > 1) {
        return undefined;
      }
      const over = rates.every(Boolean) ? 'rate' : 'increase';
      return badOf(
        given,
        countedInWindow(event, over),
        countedInWindow(total, over),
        'query' in event || 'query' in total
      );
    }
  }
}

/** `own`: somebody's text, which may hold any operator and end in a comment. */
function badOf(given: 'good' | 'bad', event: string, total: string, own = false): { bad: string; total: string } {
  const less = own ? `(sum(${total}\n) - (sum(${event}\n) or vector(0)))` : `(${total} - (${event} or vector(0)))`;
  return { bad: given === 'bad' ? event : less, total };
}
