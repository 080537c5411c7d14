import { Combobox, type ComboboxOption, FilterInput, InlineField, Stack } from '@grafana/ui';
import React from 'react';
import type { SloRow } from '../../views/table/sloRow';
import type { UrlChange } from '../slo/useUrlParams';
import type { OverviewFilters } from './overviewFilters';

interface Props {
  rows: readonly SloRow[];
  filters: OverviewFilters;
  groupBy: string;
  onChange: (change: UrlChange) => void;
}

/** Search, filters and grouping; each offers what the SLOs have. */
export function OverviewToolbar({ rows, filters, groupBy, onChange }: Props) {
  const labels = rows.flatMap(({ slo }) => Object.entries(slo.labels));
  const groups: Array<ComboboxOption<string>> = [
    { label: 'Nothing', value: '' },
    { label: 'Service', value: 'service' },
    { label: 'Team', value: 'team' },
    ...distinct(labels.map(([name]) => name)).map((name) => ({ label: `Label ${name}`, value: `label:${name}` })),
  ];
  const filter = (title: string, name: 'team' | 'service' | 'label', values: readonly string[]) => (
    <InlineField label={title} htmlFor={`overview-${name}`}>
      <Combobox
        id={`overview-${name}`}
        width={18}
        isClearable
        placeholder="all"
        options={distinct(values).map((value) => ({ value }))}
        value={filters[name] === '' ? null : filters[name]}
        onChange={(option: ComboboxOption<string> | null) => onChange({ [name]: option?.value, page: undefined })}
      />
    </InlineField>
  );
  return (
    <Stack wrap="wrap" gap={1} alignItems="flex-start">
      <FilterInput
        width={24}
        aria-label="Search SLOs"
        placeholder="Search SLOs"
        value={filters.text}
        escapeRegex={false}
        onChange={(text) => onChange({ q: text, page: undefined })}
      />
      {filter(
        'Team',
        'team',
        rows.flatMap(({ slo }) => slo.team ?? [])
      )}
      {filter(
        'Service',
        'service',
        rows.map(({ slo }) => slo.service)
      )}
      {filter(
        'Label',
        'label',
        labels.map(([name, value]) => `${name}=${value}`)
      )}
      <InlineField label="Group by" htmlFor="overview-group">
        <Combobox
          id="overview-group"
          width={16}
          options={groups}
          value={groupBy}
          onChange={(option: ComboboxOption<string>) => onChange({ group: option.value, page: undefined })}
        />
      </InlineField>
    </Stack>
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b));
}
