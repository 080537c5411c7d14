import { RECORD_TAGS } from '../../src/core/maturity/evidence/signalSources';
import { incidentTags } from './demoEvents';
import { meetings } from './records/meetings';
import { olderIncidents } from './records/olderIncidents';
import type { Story } from './story';
import { dayInstant } from './troubleRatio';
import { minuteMs } from './units';

export interface WorkRecord {
  timeMs: number;
  endMs?: number;
  text: string;
  tags: readonly string[];
}

/** What the teams wrote down of their work up to the instant: also of the year before the metrics begin. */
export function workRecords(story: Story, untilMs: number): WorkRecord[] {
  return [
    ...olderIncidents.map(({ service, day, hour, minutes, text, ...known }): WorkRecord => {
      const timeMs = dayInstant(story, day, hour);
      const tags = ['headroom', RECORD_TAGS.incident, `service:${service}`, ...incidentTags(known)];
      return { timeMs, endMs: timeMs + minutes * minuteMs, text, tags };
    }),
    ...meetings.map(({ team, kind, day, text, more = [] }): WorkRecord => {
      const tags = ['headroom', RECORD_TAGS[kind], `team:${team}`, ...more];
      return { timeMs: dayInstant(story, day, 13), text, tags };
    }),
  ]
    .filter(({ timeMs }) => timeMs <= untilMs)
    .sort((a, b) => a.timeMs - b.timeMs);
}
