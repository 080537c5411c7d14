import { recentMs } from '../../../adapters/measure/catalog/metricCatalog';
import type { WhyNoLines } from '../../../adapters/measure/catalog/whyNoLines';
import { formatExactCount } from '../../../views/format/formatCount';
import { formatDuration } from '../../../views/format/formatDuration';
import { conditionsWords, isWithout, told } from './whyEmptyWords';

/** Which part of a selector of log lines leaves none, and over which time that was looked for. */
export function whyNoLinesWords(why: WhyNoLines): string[] {
  const when = lately(why.backMs);
  switch (why.code) {
    case 'not-empty':
      return [];
    case 'ended':
      return [`There were such streams ${when}, but none ${lately(recentMs)}.`];
    case 'no-lines':
      return [`Such streams are there, but have no line ${when}.`];
    case 'conditions':
      return conditionsWords(why.conditions, {
        none: 'No stream',
        when,
        all: 'Of all streams',
        counted: (count) => `${formatExactCount(count)} ${count === 1 ? 'stream' : 'streams'}`,
      });
    case 'stage':
      return [`${stageWords(why, when)}${valuesWords(why)}`];
  }
}

type EmptyStage = Extract<WhyNoLines, { code: 'stage' }>;

function stageWords({ stage, lines }: EmptyStage, when: string): string {
  const all = lines === 1 ? 'the one line that comes' : `the ${linesWords(lines)} that come`;
  return `Of ${all} to it ${when}, none gets past ${stage.text.replace(/^\|\s+/, '')}.`;
}

function valuesWords({ stage: { field = '' }, values }: EmptyStage): string {
  if (values === undefined) {
    return '';
  }
  return isWithout(values)
    ? ` None of them has a field ${field}.`
    : ` Values of ${field} in them: ${told(values, field, linesWords)}.`;
}

function linesWords(count: number): string {
  return `${formatExactCount(count)} ${count === 1 ? 'line' : 'lines'}`;
}

function lately(backMs: number): string {
  return `in the last ${formatDuration(backMs)}`;
}
