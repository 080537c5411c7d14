import { Badge, Button, Stack } from '@grafana/ui';
import React from 'react';
import { sloUrl } from '../../app/links';
import { formatSloRef } from '../../core/documents/sloRef';
import { reasonWords } from '../../views/exclusions/reasonWords';
import { treatmentWords } from '../../views/exclusions/treatmentWords';
import { formatDateTime } from '../../views/format/formatTime';
import { InlineLink } from '../../views/links/InlineLink';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
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

/** Narrower than this each maintenance is a block. */
const COLUMNS_FROM = 640;

/** What is running, planned and over. */
export function MaintenanceTable({ items, timeZone, ending, onEnd }: Props) {
  return (
    <StackedTable
      caption="Maintenance"
      heads={['State', 'When', 'Reason', 'SLOs', 'Its time']}
      belowWidth={COLUMNS_FROM}
    >
      {items.map((item) => (
        <StackedRow
          key={item.key}
          head={
            <Stack direction="column" alignItems="flex-start" gap={1}>
              <Badge {...STATES[item.state]} />
              {item.state !== 'past' && (
                <Button size="sm" variant="secondary" disabled={ending !== undefined} onClick={() => onEnd(item)}>
                  {endWords(item, item.key === ending)}
                </Button>
              )}
            </Stack>
          }
        >
          <StackedCell label="When">
            {formatDateTime(item.interval.fromMs, timeZone)} to {formatDateTime(item.interval.toMs, timeZone)}
            {item.isRecurring && ', recurring'}
          </StackedCell>
          <StackedCell label="Reason">{reasonWords(item.reason)}</StackedCell>
          <StackedCell label="SLOs">
            {item.slos.length === 0 && 'none that exists'}
            {item.slos.map((slo, index) => (
              <React.Fragment key={formatSloRef(slo.ref)}>
                {index > 0 && ', '}
                <InlineLink href={sloUrl(slo.ref)}>{slo.displayName}</InlineLink>
              </React.Fragment>
            ))}
          </StackedCell>
          <StackedCell label="Its time">{treatmentWords[item.treatment]}</StackedCell>
        </StackedRow>
      ))}
    </StackedTable>
  );
}
