import { Box, Button, Combobox, InlineField, Input, Stack, Text } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { SloAnswer } from '../../../core/slo/answer';
import type { Explaining } from '../explain/useExplain';
import { GroupsTable } from './GroupsTable';
import { silentNames } from './silentNames';
import { SilentNote } from './SilentNote';
import { type GroupSort, shownGroups, WORST } from './shownGroups';

interface Props {
  answer: SloAnswer;
  /** Where the SLO holds, by its record. */
  record: Parameters<typeof silentNames>[2];
  timeZone: string;
  /** Absent while parts are still being read. */
  onExplain: Explaining | undefined;
}

const SORTS: Array<{ label: string; value: GroupSort }> = [
  { label: 'Least budget left', value: 'budget' },
  { label: 'Most bad', value: 'bad' },
  { label: 'Most in all', value: 'total' },
  { label: 'By name', value: 'name' },
];

/** Budgets by group: the worst ones first, the others when asked for. Nothing where there are none. */
export function GroupsSection({ answer: { groups, question, figures }, record, timeZone, onExplain }: Props) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<GroupSort>('budget');
  const [isAll, setAll] = useState(false);
  if (groups.length === 0) {
    return null;
  }
  const { slo } = question;
  const found = shownGroups(groups, search, sort);
  const shown = isAll ? found : found.slice(0, WORST);
  const isLong = groups.length > WORST;
  // What is missing may have had them.
  const isWhole = onExplain !== undefined && figures.quality.flags.every(({ code }) => code !== 'partial');
  return (
    <Box element="section" marginTop={2}>
      <Stack justifyContent="space-between" alignItems="center" wrap="wrap" gap={1}>
        <Text element="h2" variant="h5">
          {`Budgets by ${slo.indicator.groupBy.join(' and ')}${isLong ? ` (${groups.length})` : ''}`}
        </Text>
        {isLong && (
          <Stack gap={1} wrap="wrap">
            <InlineField label="Find" htmlFor={`${id}-find`} transparent>
              <Input
                id={`${id}-find`}
                width={24}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </InlineField>
            <InlineField label="First" htmlFor={`${id}-sort`} transparent>
              <Combobox
                id={`${id}-sort`}
                width={24}
                options={SORTS}
                value={sort}
                onChange={({ value }) => setSort(value)}
              />
            </InlineField>
          </Stack>
        )}
      </Stack>
      {isWhole && <SilentNote silent={silentNames(groups, slo.indicator, record)} />}
      {found.length === 0 ? (
        <p role="status">No group has “{search.trim()}” in its name.</p>
      ) : (
        <GroupsTable groups={shown} all={groups} slo={slo} timeZone={timeZone} onExplain={onExplain} />
      )}
      {found.length > WORST && (
        <Button variant="secondary" size="sm" onClick={() => setAll(!isAll)}>
          {isAll ? `Show ${WORST} only` : `Show all ${found.length}`}
        </Button>
      )}
    </Box>
  );
}
