import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Combobox, type ComboboxOption, Field, Input, Stack, useStyles2 } from '@grafana/ui';
import React, { type SyntheticEvent, useState } from 'react';
import { eventUnit } from '../../../core/slo/countedUnit';
import { NAMED_WINDOWS } from '../../../core/slo/namedWindows';
import type { Slo } from '../../../core/slo/slo';
import { formatTarget } from '../../../views/format/formatTarget';
import { longWindow } from '../../../views/words/windowWords';
import { mistakesIn, type WhatIfDraft } from './whatIfParams';

interface Props {
  slo: Slo;
  zone: string;
  /** As it stands in the address. */
  asked: WhatIfDraft;
  onAsk: (draft: WhatIfDraft) => void;
}

const NOTHING: WhatIfDraft = { target: '', window: '', outageMinutes: '', failing: '', freezeDays: '' };

/** What may be different; asked with the button or Enter, so that nothing moves while somebody types. */
export function WhatIfForm({ slo, zone, asked, onAsk }: Props) {
  const styles = useStyles2(getStyles);
  const [draft, setDraft] = useState(asked);
  const mistakes = mistakesIn(draft);
  const unit = eventUnit(slo);
  const windows: Array<ComboboxOption<string>> = [
    { value: '', label: 'As it is', description: longWindow(slo.window) },
    ...[...NAMED_WINDOWS].map(([value, windowIn]) => ({ value, label: longWindow(windowIn(zone)) })),
  ];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (Object.keys(mistakes).length === 0) {
      onAsk(draft);
    }
  };
  const text = (field: keyof WhatIfDraft, label: string, description: string, placeholder: string) => (
    <Field
      label={label}
      description={description}
      invalid={mistakes[field] !== undefined}
      error={mistakes[field]}
      className={styles.field}
      noMargin
    >
      <Input
        id={`what-if-${field}`}
        value={draft[field]}
        placeholder={placeholder}
        onChange={({ currentTarget }) => setDraft({ ...draft, [field]: currentTarget.value })}
      />
    </Field>
  );
  return (
    <form onSubmit={submit} aria-label="What if">
      <Stack direction="column" gap={2}>
        <div className={styles.fields}>
          {text('target', 'Objective, %', `Share of ${unit} that must be good`, formatTarget(slo.target))}
          <Field label="Window" description="What the budget is counted over" className={styles.field} noMargin>
            <Combobox
              id="what-if-window"
              options={windows}
              value={draft.window}
              onChange={({ value }) => setDraft({ ...draft, window: value })}
            />
          </Field>
          {text('outageMinutes', 'Outage now, minutes', 'At the traffic of the last hour', 'none')}
          {text(
            'failing',
            `${unit === 'checks' ? 'Checks' : 'Events'} failing in it, %`,
            `Of all ${unit} during the outage`,
            '100'
          )}
          {text(
            'freezeDays',
            'Release freeze, days',
            'In them no hour fails more than the middle hour of the last weeks',
            'none'
          )}
        </div>
        <Stack gap={1}>
          <Button type="submit">Work it out</Button>
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              setDraft(NOTHING);
              onAsk(NOTHING);
            }}
          >
            As it is
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  fields: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: theme.spacing(2) }),
  field: css({ flex: '1 1 200px', minWidth: 0, maxWidth: 320 }),
});
