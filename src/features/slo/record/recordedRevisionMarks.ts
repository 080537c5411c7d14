import { isSloNamed } from '../../../core/documents/isSloNamed';
import { readSloRecord } from '../../../core/documents/record/readSloRecord';
import { termChanges } from '../../../core/documents/record/terms';
import type { Resource } from '../../../core/documents/resource';
import type { Slo } from '../../../core/slo/slo';
import { revisionMarks } from '../../../views/burndown/revisionMarks';
import type { ChartMark } from '../../../views/chart/chartSeries';
import { changeWords } from './changeWords';

/** A target is dated by its day, whose begin lies within so much of the moment at which it was changed. */
const SAME_MS = 36 * 3_600_000;

/** Revisions on record as marks, with their reasons; changes of the target that only the list of targets tells as well. */
export function recordedRevisionMarks(slo: Slo, resources: readonly Resource[]): ChartMark[] {
  const resource = resources.find(isSloNamed(slo.ref.name));
  const all = resource === undefined ? [] : readSloRecord(resource).record.revisions;
  const revisions = all.filter(({ before, after }) => termChanges(before, after).length > 0);
  const recorded = revisions.map(({ at, before, after, reason }) => {
    const changes = termChanges(before, after).map(changeWords).join(', ');
    return { timeMs: Date.parse(at), kind: 'revision', text: reason ? `${changes} (${reason})` : changes } as const;
  });
  const ofTarget = recorded.filter((_, index) => revisions[index]?.after.objectives !== undefined);
  const isTold = ({ timeMs }: ChartMark) => ofTarget.some((mark) => Math.abs(mark.timeMs - timeMs) < SAME_MS);
  return [...recorded, ...revisionMarks(slo).filter((mark) => !isTold(mark))];
}
