import React from 'react';
import type { Revision } from '../../../core/documents/record/logSchemas';
import { termChanges } from '../../../core/documents/record/terms';
import { formatDateTime } from '../../../views/format/formatTime';
import { changeWords } from './changeWords';
import { RecordPart } from './RecordPart';
import { triggerWords } from './recordWords';

interface Props {
  revisions: readonly Revision[];
  timeZone: string;
}

/** What of the definition was changed, from what to what, and why; the newest first. */
export function RevisionsPart({ revisions, timeZone }: Props) {
  return (
    <RecordPart title="Revisions">
      {revisions.length === 0 ? (
        <p>Objective, window and indicator have not been changed since revisions are written down.</p>
      ) : (
        <ul aria-label="Revisions">
          {[...revisions].reverse().map((revision) => (
            <li key={revision.at}>
              {formatDateTime(Date.parse(revision.at), timeZone)}. {triggerWords[revision.trigger]}
              {revision.reason ? `: ${revision.reason}` : '.'}
              <ul>
                {termChanges(revision.before, revision.after).map((change) => (
                  <li key={change.path}>{changeWords(change)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </RecordPart>
  );
}
