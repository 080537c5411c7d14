import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Checkbox, Combobox, type ComboboxOption, FilterInput, Stack, Text, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { fittingOptions, isWritable, type SloFilter, type SloOption } from './chosenSlos';

interface Props {
  options: readonly SloOption[];
  chosen: readonly string[];
  /** A recurring one is written into documents: those that cannot be written say so. */
  intoDocuments: boolean;
  onChange: (chosen: readonly string[]) => void;
}

/** SLOs to choose from, by text, team and service. */
export function SloChoice({ options, chosen, intoDocuments, onChange }: Props) {
  const styles = useStyles2(getStyles);
  const [filter, setFilter] = useState<SloFilter>({ text: '', team: '', service: '' });
  const fitting = fittingOptions(options, filter);
  const by = (title: string, name: 'team' | 'service', values: readonly string[]) => (
    <Combobox
      aria-label={title}
      width={20}
      isClearable
      placeholder={`all ${name}s`}
      options={[...new Set(values)].sort().map((value) => ({ value }))}
      value={filter[name] === '' ? null : filter[name]}
      onChange={(option: ComboboxOption<string> | null) => setFilter({ ...filter, [name]: option?.value ?? '' })}
    />
  );
  const refs = fitting.map(({ ref }) => ref);
  return (
    <Stack direction="column" gap={1}>
      <Stack gap={1} wrap="wrap">
        <FilterInput
          width={24}
          aria-label="Search SLOs"
          placeholder="Search SLOs"
          escapeRegex={false}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        {by(
          'Service',
          'service',
          options.map(({ slo }) => slo.service)
        )}
        {by(
          'Team',
          'team',
          options.flatMap(({ slo }) => slo.team ?? [])
        )}
      </Stack>
      <Stack gap={1} alignItems="center" wrap="wrap">
        <Button
          type="button"
          size="sm"
          variant="secondary"
          onClick={() => onChange([...new Set([...chosen, ...refs])])}
        >
          Choose all {fitting.length} shown
        </Button>
        <Button type="button" size="sm" variant="secondary" fill="text" onClick={() => onChange([])}>
          Choose none
        </Button>
        <Text color="secondary">
          {chosen.length} of {options.length} chosen
        </Text>
      </Stack>
      <div className={styles.list} role="group" aria-label="SLOs">
        {fitting.length === 0 && <p>No SLO fits.</p>}
        {fitting.map(({ ref, slo, document }) => (
          <Checkbox
            key={ref}
            label={slo.displayName}
            description={[
              slo.service,
              slo.team,
              intoDocuments && !isWritable(document) ? `“${document.title}” cannot be changed here` : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
            value={chosen.includes(ref)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, ref] : chosen.filter((one) => one !== ref))
            }
          />
        ))}
      </div>
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({
    display: 'grid',
    justifyItems: 'start',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: theme.spacing(1),
    maxHeight: 260,
    overflowY: 'auto',
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
  }),
});
