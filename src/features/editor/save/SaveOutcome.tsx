import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, useStyles2 } from '@grafana/ui';
import React, { useEffect, useRef } from 'react';
import type { SaveResult } from '../../../adapters/documents/documentStore';
import { StoreProblemView } from '../../../views/problem/StoreProblemView';
import { ConflictTable } from './ConflictTable';
import { FileOffer } from './FileOffer';

export type SaveConflict = Extract<SaveResult, { kind: 'conflict' }>;

interface Props {
  result: SaveResult;
  /** Saves over the version of the conflict. */
  onKeepOurs: (conflict: SaveConflict) => void;
  /** Drops the form's changes for what is stored now. */
  onTakeTheirs: (conflict: SaveConflict) => void;
  onRetry: () => void;
}

/** What became of a save that was not simply written, brought into view; the form still holds everything. */
export function SaveOutcome(props: Props) {
  const styles = useStyles2(getStyles);
  const place = useRef<HTMLDivElement>(null);
  const { result } = props;
  useEffect(() => {
    if (result.kind !== 'saved') {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [result]);
  return (
    <div ref={place} className={styles.place} tabIndex={-1} role="group" aria-label="What became of saving">
      <Outcome {...props} />
    </div>
  );
}

function Outcome({ result, onKeepOurs, onTakeTheirs, onRetry }: Props) {
  switch (result.kind) {
    case 'saved':
      return null;
    case 'conflict':
      return (
        <Alert severity="warning" title="Somebody else saved this document in the meantime">
          <p>Nothing was written yet. What both of you changed differently:</p>
          <ConflictTable conflicts={result.conflicts} />
          <Button size="sm" onClick={() => onKeepOurs(result)}>
            Save with mine in these places
          </Button>{' '}
          <Button size="sm" variant="secondary" onClick={() => onTakeTheirs(result)}>
            Discard my changes
          </Button>
        </Alert>
      );
    case 'refused':
      return (
        <Alert severity="error" title={`You may not save in the folder "${result.folderTitle || 'Dashboards'}"`}>
          <p>
            The right &quot;Edit&quot; on that folder is missing. Ask somebody who administers it, or save to another
            folder. Your changes are kept in this browser. A right that was given just now can take a minute until it
            counts.
          </p>
          <Button size="sm" variant="secondary" onClick={onRetry}>
            Try again
          </Button>
        </Alert>
      );
    case 'managed':
      return <FileOffer {...result} />;
    case 'failed':
      return (
        <>
          <StoreProblemView problem={result.problem} onRetry={onRetry} />
          <p>Your changes are kept in this browser.</p>
        </>
      );
  }
}

// Room for Grafana's header above and for the bar with Save below.
const getStyles = (theme: GrafanaTheme2) => ({
  place: css({ scrollMarginTop: theme.spacing(12), scrollMarginBottom: theme.spacing(8) }),
});
