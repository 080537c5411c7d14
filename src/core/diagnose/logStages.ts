import type { Matcher } from '../documents/labelMatcher';
import { parseSelector } from '../promql/parseSelector';
import { parseQuery, type QueryNode, textOf } from './parseQuery';

/** Lines of logs as their selector narrows them, stage by stage. */
export interface LogStages {
  /** What chooses the streams. */
  matchers: readonly Matcher[];
  /** Their selector, and each stage after it. */
  stages: readonly LogStage[];
}

export interface LogStage {
  /** `{job="shop"}`, `|= "POST"`, `| json`, `| status>=500` */
  text: string;
  /** With all before it, ready to be counted: lines that a parser fails on are left out, as they would fail the query. */
  lines: string;
  /** What a filter by one field looks at. */
  field: string | undefined;
}

const ONE_FIELD: ReadonlySet<string> = new Set(['NumberFilter', 'UnitFilter', 'Matcher']);

/** Of a query in LogQL, or of lines alone; undefined where it reads lines more than once or is not understood. */
export function logStages(query: string): LogStages | undefined {
  const found: QueryNode[] = [];
  let isUnderstood = true;
  parseQuery(query, 'logql')?.iterate({
    enter: ({ node }) => {
      isUnderstood &&= !node.type.isError;
      if (node.name === 'Selector' || node.name === 'LineFilter' || isOtherStage(node)) {
        found.push(node.node);
      }
    },
  });
  const [streams, ...rest] = found;
  const parsed = streams && parseSelector(`x${textOf(streams, query)}`);
  if (!isUnderstood || !streams || !parsed?.ok || rest.some(({ name }) => name === 'Selector')) {
    return undefined;
  }
  const stages = found.flatMap((node): LogStage[] => {
    const text = textOf(node, query);
    const upTo = query.slice(streams.from, node.to);
    const isRead = rest.some((stage) => stage.name === 'PipelineStage' && stage.to <= node.to);
    return /^\|\s*__error__\b/.test(text)
      ? []
      : [{ text, lines: isRead ? `${upTo} | __error__=""` : upTo, field: fieldOf(node, query) }];
  });
  return { matchers: parsed.value.matchers, stages };
}

/** Line filters stand several in a stage. */
function isOtherStage(node: QueryNode): boolean {
  return node.name === 'PipelineStage' && node.getChild('LineFilters') === null;
}

function fieldOf(stage: QueryNode, query: string): string | undefined {
  const filter = stage.getChild('LabelFilter')?.firstChild;
  let inner = filter && ONE_FIELD.has(filter.name) ? filter : undefined;
  while (inner && inner.name !== 'Identifier') {
    inner = inner.firstChild ?? undefined;
  }
  return inner && textOf(inner, query);
}
