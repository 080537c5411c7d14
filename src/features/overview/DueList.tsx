import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { sloUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { dueSlos } from '../../core/documents/record/dueSlos';
import { InlineLink } from '../../views/links/InlineLink';
import { quiet } from '../../views/style/quiet';
import type { SloRow } from '../../views/table/sloRow';
import { isoDay } from '../slo/record/isoDay';
import { dueWords } from '../slo/record/recordWords';

interface Props {
  documents: readonly LoadedDocument[];
  /** What the list shows: only of these something is told. */
  rows: readonly SloRow[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  nowMs: number;
  timeZone: string;
}

/** Nobody reads more of them at once: the filters make it less. */
const SHOWN = 50;
const HOUR_MS = 3_600_000;

/** Reviews, agreements and stages that wait for people, folded until somebody wants to see them. */
export function DueList({ documents, rows, isOpen, onToggle, nowMs, timeZone }: Props) {
  const styles = useStyles2(getStyles);
  // Days pass slowly: figures that come in do not look all records through again.
  const hourMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const all = useMemo(
    () => dueSlos(documents, { nowMs: hourMs, today: isoDay(hourMs, timeZone) }),
    [documents, hourMs, timeZone]
  );
  const listed = useMemo(() => new Set(rows.map(({ slo }) => slo)), [rows]);
  const due = all.filter(({ slo }) => listed.has(slo));
  if (due.length === 0) {
    return null;
  }
  return (
    <section aria-label="What is due">
      <Button
        variant="secondary"
        size="sm"
        icon={isOpen ? 'angle-down' : 'angle-right'}
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      >
        {due.length === 1 ? 'Something is due for 1 SLO' : `Something is due for ${due.length} SLOs`}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {due.slice(0, SHOWN).map(({ slo, due: what }) => (
            <li key={`${slo.ref.documentUid}/${slo.ref.name}`}>
              <InlineLink href={sloUrl(slo.ref, { tab: 'record' })}>{slo.displayName}</InlineLink>{' '}
              <span className={styles.quiet}>{[slo.service, slo.team].filter(Boolean).join(' · ')}</span>
              <div>{what.map((one) => dueWords(one, timeZone)).join(' ')}</div>
            </li>
          ))}
          {due.length > SHOWN && <li>And {due.length - SHOWN} more: choose a team or a service to see them.</li>}
        </ul>
      )}
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    '&&&': { paddingLeft: 0 },
    '& li': { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
  }),
  quiet: css({ ...quiet(theme) }),
});
