import { Alert, Button } from '@grafana/ui';
import React from 'react';
import { formatDuration } from '../../../views/format/formatDuration';
import type { OtherDraft } from './otherDrafts';

interface Props {
  drafts: readonly OtherDraft[];
  nowMs: number;
  onContinue: (draft: OtherDraft) => void;
  onDiscard: (draft: OtherDraft) => void;
}

const MINUTE_MS = 60_000;

/** New SLOs that were begun in other tabs and not saved. */
export function OtherDraftsNote({ drafts, nowMs, onContinue, onDiscard }: Props) {
  return (
    <Alert severity="info" title={drafts.length === 1 ? 'You have a draft' : `You have ${drafts.length} drafts`}>
      <p>Begun in another tab of this browser and not saved:</p>
      <ul style={{ listStyle: 'none' }}>
        {drafts.map((draft) => {
          const title = draft.values.displayName || draft.values.metric || 'no name yet';
          return (
            <li key={draft.key}>
              “{title}”, {age(nowMs - draft.keptAtMs)}{' '}
              <Button
                size="sm"
                variant="secondary"
                aria-label={`Continue it: ${title}`}
                onClick={() => onContinue(draft)}
              >
                Continue it
              </Button>{' '}
              <Button
                size="sm"
                variant="secondary"
                fill="text"
                aria-label={`Discard it: ${title}`}
                onClick={() => onDiscard(draft)}
              >
                Discard it
              </Button>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

function age(ageMs: number): string {
  return ageMs < MINUTE_MS ? 'from this minute' : `from ${formatDuration(ageMs)} ago`;
}
