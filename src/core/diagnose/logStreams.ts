import { streamsText } from '../logql/streamsText';
import type { Counted, Indicator } from '../slo/slo';
import { parseQuery, textOf } from './parseQuery';

/** Selectors of streams that each side reads, one for each time that it does: `{job="shop"}`. */
export interface LogStreams {
  total: readonly string[];
  event: readonly string[];
}

/** Of lines of logs and of own queries in LogQL; undefined for other kinds and for what is not understood. */
export function logStreams(indicator: Indicator): LogStreams | undefined {
  if (indicator.kind === 'logs') {
    const { total, event } = indicator;
    return { total: sideStreams({ by: 'lines', lines: total }), event: sideStreams({ by: 'lines', lines: event }) };
  }
  if (indicator.kind !== 'free' || indicator.language !== 'logql') {
    return undefined;
  }
  const [total, event] = [sideStreams(indicator.total), sideStreams(indicator.event)];
  return total.length > 0 && event.length > 0 ? { total, event } : undefined;
}

function sideStreams(side: Counted): string[] {
  if (side.by === 'lines') {
    return [streamsText(side.lines.matchers)];
  }
  const query = side.by === 'query' ? side.query : '';
  const found: string[] = [];
  parseQuery(query, 'logql')?.iterate({
    enter: ({ node }) => {
      if (node.name === 'Selector') {
        found.push(textOf(node, query));
      }
    },
  });
  return found;
}
