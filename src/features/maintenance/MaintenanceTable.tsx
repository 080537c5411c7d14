import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Badge, Button, Stack, useStyles2 } from '@grafana/ui';
import React from 'react';
import { sloUrl } from '../../app/links';
import { formatSloRef } from '../../core/documents/sloRef';
import { reasonWords } from '../../views/exclusions/reasonWords';
import { treatmentWords } from '../../views/exclusions/treatmentWords';
import { formatDateTime } from '../../views/format/formatTime';
import { InlineLink } from '../../views/links/InlineLink';
import { endWords } from './endWords';
import type { Maintenance } from './listMaintenance';

interface Props {
  items: readonly Maintenance[];
  timeZone: string;
  /** Key of the one that is being ended. */
  ending: string | undefined;
  onEnd: (item: Maintenance) => void;
}

const STATES = {
  running: { text: 'running', color: 'orange', icon: 'play' },
  planned: { text: 'planned', color: 'blue', icon: 'calendar-alt' },
  past: { text: 'past', color: 'darkgrey', icon: 'check' },
} as const;

/** What is running, planned and over. */
export function MaintenanceTable({ items, timeZone, ending, onEnd }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.scroll} role="region" aria-label="Maintenance" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {['State', 'When', 'Reason', 'SLOs', 'Its time'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td>
                <Stack direction="column" alignItems="flex-start" gap={1}>
                  <Badge {...STATES[item.state]} />
                  {item.state !== 'past' && (
                    <Button size="sm" variant="secondary" disabled={ending !== undefined} onClick={() => onEnd(item)}>
                      {endWords(item, item.key === ending)}
                    </Button>
                  )}
                </Stack>
              </td>
              <td>
                {formatDateTime(item.interval.fromMs, timeZone)} to {formatDateTime(item.interval.toMs, timeZone)}
                {item.isRecurring && ', recurring'}
              </td>
              <td>{reasonWords(item.reason)}</td>
              <td>
                {item.slos.length === 0 && 'none that exists'}
                {item.slos.map((slo, index) => (
                  <React.Fragment key={formatSloRef(slo.ref)}>
                    {index > 0 && ', '}
                    <InlineLink href={sloUrl(slo.ref)}>{slo.displayName}</InlineLink>
                  </React.Fragment>
                ))}
              </td>
              <td>{treatmentWords[item.treatment]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroll: css({ overflowX: 'auto' }),
  table: css({
    width: '100%',
    '& th, & td': { padding: theme.spacing(1), textAlign: 'left', verticalAlign: 'top' },
    '& tbody tr': { borderTop: `1px solid ${theme.colors.border.weak}` },
  }),
});
