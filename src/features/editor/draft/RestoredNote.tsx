import { Alert, Button } from '@grafana/ui';
import React from 'react';
import type { Clash } from './rebase';

interface Props {
  /** Where somebody else saved another value since; the draft's is in the form. */
  clashes: readonly Clash[];
  onTakeStored: (clash: Clash) => void;
  onDiscard: () => void;
  onClose: () => void;
}

/** Says that the form holds unsaved changes of an earlier visit, and what they would write over. */
export function RestoredNote({ clashes, onTakeStored, onDiscard, onClose }: Props) {
  return (
    <Alert
      severity={clashes.length > 0 ? 'warning' : 'info'}
      title="Changes of an earlier visit were restored"
      onRemove={onClose}
    >
      {clashes.length > 0 && (
        <>
          <p>Somebody else saved this SLO since. Where both of you changed the same, yours is in the form:</p>
          <ul style={{ listStylePosition: 'inside' }}>
            {clashes.map((clash) => (
              <li key={clash.group.label}>
                {clash.group.label}: they saved “{clash.group.words(clash.stored) || 'nothing'}”{' '}
                <Button
                  size="sm"
                  variant="secondary"
                  fill="text"
                  aria-label={`${clash.group.label}: take theirs`}
                  onClick={() => onTakeStored(clash)}
                >
                  Take theirs
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="sm" variant="secondary" onClick={onDiscard}>
        Discard them
      </Button>
    </Alert>
  );
}
