import React, { useMemo } from 'react';
import type { Revision } from '../../../core/documents/record/logSchemas';
import { sloAround } from '../../../core/documents/record/sloAround';
import { termChanges } from '../../../core/documents/record/terms';
import type { Resource } from '../../../core/documents/resource';
import { formatDateTime } from '../../../views/format/formatTime';
import { changeWords } from './changeWords';
import { RecordPart } from './RecordPart';
import { triggerWords } from './recordWords';
import { RevisionBudget } from './RevisionBudget';

interface Props {
  resource: Resource;
  documentUid: string;
  nowMs: number;
  revisions: readonly Revision[];
  /** Whether all on record can be read: without one of them nobody knows what was defined before it. */
  areAllRead: boolean;
  timeZone: string;
}

/** What of the definition was changed, from what to what, and why; the newest first. */
export function RevisionsPart({ resource, documentUid, nowMs, revisions, areAllRead, timeZone }: Props) {
  const slos = useMemo(
    () => (areAllRead ? revisions.map((_, index) => sloAround(resource, revisions, index, documentUid)) : []),
    [resource, revisions, areAllRead, documentUid]
  );
  return (
    <RecordPart title="Revisions">
      {!areAllRead && <p>{revisions.length === 0 ? 'What' : 'Some of what'} is written of revisions cannot be read.</p>}
      {revisions.length === 0 ? (
        areAllRead && <p>Objective, window and indicator have not been changed since revisions are written down.</p>
      ) : (
        <ul aria-label="Revisions">
          {[...revisions.entries()].reverse().map(([index, revision]) => (
            <li key={revision.at}>
              {formatDateTime(Date.parse(revision.at), timeZone)}. {triggerWords[revision.trigger]}
              {revision.reason ? `: ${revision.reason}` : '.'}
              <ul>
                {termChanges(revision.before, revision.after).map((change) => (
                  <li key={change.path}>{changeWords(change)}</li>
                ))}
              </ul>
              <Budget
                slos={slos[index]}
                revision={revision}
                untilMs={untilMs(revisions[index + 1], nowMs)}
                timeZone={timeZone}
              />
            </li>
          ))}
        </ul>
      )}
    </RecordPart>
  );
}

function untilMs(next: Revision | undefined, nowMs: number): number {
  return next === undefined ? nowMs : Date.parse(next.at);
}

interface BudgetProps {
  slos: ReturnType<typeof sloAround> | undefined;
  revision: Revision;
  untilMs: number;
  timeZone: string;
}

/** Nothing where a definition of then cannot be read. */
function Budget({ slos, revision, ...shared }: BudgetProps) {
  const { before, after } = slos ?? {};
  return before && after ? (
    <RevisionBudget before={before} after={after} atMs={Date.parse(revision.at)} {...shared} />
  ) : null;
}
