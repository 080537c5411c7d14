import { Combobox, type ComboboxOption, FilterInput, InlineField, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { type Stage, stages } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';
import { stageWords } from '../slo/record/recordWords';
import type { UrlChange } from '../slo/useUrlParams';
import type { OverviewFilters } from './overviewFilters';

interface Props {
  slos: readonly Slo[];
  /** Of all SLOs, listed or not. */
  stageCounts: ReadonlyMap<Stage, number>;
  filters: OverviewFilters;
  groupBy: string;
  onChange: (change: UrlChange) => void;
}

/** Search, filters and grouping; each offers what the SLOs have. Figures that come in do not draw it again. */
export const OverviewToolbar = React.memo(function OverviewToolbar(props: Props) {
  const { slos, stageCounts, filters, groupBy, onChange } = props;
  const offered = useMemo(() => optionsOf(slos), [slos]);
  const filter = (title: string, name: 'team' | 'service' | 'label') => (
    <InlineField label={title} htmlFor={`overview-${name}`}>
      <Combobox
        id={`overview-${name}`}
        {...asWideAs(10)}
        isClearable
        placeholder="all"
        options={offered[name]}
        value={filters[name] === '' ? null : filters[name]}
        onChange={(option: ComboboxOption<string> | null) => onChange({ [name]: option?.value, page: undefined })}
      />
    </InlineField>
  );
  const ofStages = stages.filter((stage) => stageCounts.get(stage));
  return (
    <Stack wrap="wrap" gap={1} alignItems="flex-start">
      <FilterInput
        width={20}
        aria-label="Search SLOs"
        placeholder="Search SLOs"
        value={filters.text}
        escapeRegex={false}
        onChange={(text) => onChange({ q: text, page: undefined })}
      />
      {filter('Team', 'team')}
      {filter('Service', 'service')}
      {filter('Label', 'label')}
      {(ofStages.length > 0 || filters.stage) && (
        <InlineField
          label="Stage"
          htmlFor="overview-stage"
          tooltip="Of an SLO’s life. Retired ones are listed only here."
        >
          <Combobox
            id="overview-stage"
            {...asWideAs(12)}
            isClearable
            placeholder="all in use"
            options={ofStages.map((value) => ({
              value,
              label: `${stageWords[value].title} (${stageCounts.get(value)})`,
            }))}
            value={filters.stage ?? null}
            onChange={(option: ComboboxOption<string> | null) => onChange({ stage: option?.value, page: undefined })}
          />
        </InlineField>
      )}
      <InlineField label="Group by" htmlFor="overview-group">
        <Combobox
          id="overview-group"
          {...asWideAs(12)}
          options={offered.group}
          value={groupBy}
          onChange={(option: ComboboxOption<string>) => onChange({ group: option.value, page: undefined })}
        />
      </InlineField>
    </Stack>
  );
});

/** What is chosen is read whole, and where nothing is chosen all of them stand in one row. */
function asWideAs(minWidth: number) {
  return { width: 'auto' as const, minWidth, maxWidth: 28 };
}

function optionsOf(slos: readonly Slo[]) {
  const labels = slos.flatMap((slo) => Object.entries(slo.labels));
  const group: Array<ComboboxOption<string>> = [
    { label: 'Nothing', value: '' },
    { label: 'Service', value: 'service' },
    { label: 'Team', value: 'team' },
    ...distinct(labels.map(([name]) => name)).map(({ value }) => ({
      label: `Label ${value}`,
      value: `label:${value}`,
    })),
  ];
  return {
    team: distinct(slos.flatMap(({ team }) => team ?? [])),
    service: distinct(slos.map(({ service }) => service)),
    label: distinct(labels.map(([name, value]) => `${name}=${value}`)),
    group,
  };
}

function distinct(values: readonly string[]): Array<ComboboxOption<string>> {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b)).map((value) => ({ value }));
}
