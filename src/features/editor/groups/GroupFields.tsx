import React, { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { type ChosenValues, chosenValues } from '../../../core/slo/deployedTo';
import { NamesChoice } from '../../../views/names/NamesChoice';
import { apartWords } from '../../../views/words/apartWords';
import { labelOptions } from '../fields/labelOptions';
import type { FormValues } from '../formValues';
import { streamOptions } from '../logs/streamOptions';
import type { LogCatalog } from '../logs/useLogCatalog';
import { isReadFromLines, sidesOf, withChosen } from './chosenForm';
import { deployedOptions, environmentsOf } from './deployedOptions';
import { groupWords } from './groupWords';

interface Props {
  /** What can be chosen from, whatever the conditions leave of it. */
  labels: Loadable<MetricLabels>;
  /** Of what is counted. */
  counted: Loadable<MetricLabels>;
  logs: LogCatalog;
  documents: readonly LoadedDocument[];
}

/** How many groups there are, and in which of them the SLO holds: in all, or where the conditions of what is counted say. */
export function GroupFields({ labels, counted, logs, documents }: Props) {
  const { watch, setValue, formState } = useFormContext<FormValues>();
  const values = watch();
  const service = watch('service');
  const sides = sidesOf(values);
  const { valuesOf } = values.kind === 'logs' ? streamOptions(logs) : labelOptions(labels);
  const environments = useMemo(() => environmentsOf(service, documents), [service, documents]);
  const chosen = values.groupBy.map((label) => ({ label, of: chosenValues(sides ?? [], label) }));
  const count = groupWords(chosen, counted);
  const change = (label: string, names: string[]) => {
    const conditions = withChosen(values, label, names);
    for (const field of ['matchers', 'eventMatchers', 'logIndicator'] as const) {
      setValue(field, conditions[field], { shouldDirty: true, shouldValidate: formState.isSubmitted });
    }
  };
  return (
    <>
      {sides === undefined ? (
        <p>Which of them are counted is written in the queries.</p>
      ) : (
        chosen.map(({ label, of }) => {
          const isFixed = of.kind === 'other' || isReadFromLines(values, label, logs.labels);
          return (
            <NamesChoice
              key={label}
              label={`Deployed to: ${label}`}
              description={of.kind === 'apart' ? apartWords(label, of) : isFixed ? FIXED : CHOOSE}
              placeholder={PLACEHOLDERS[of.kind]}
              options={deployedOptions(label, valuesOf(label), environments)}
              value={(of.kind === 'chosen' ? of.values : []).map((value) => ({ value }))}
              disabled={isFixed || formState.disabled}
              onChange={(names) => change(label, names)}
            />
          );
        })
      )}
      {count !== '' && <p>{count}</p>}
    </>
  );
}

const CHOOSE = 'Empty is all. Choose or type where this SLO holds, also where nothing runs yet: only that is counted.';
const FIXED = 'The conditions above say it in their own way: change them there.';

const PLACEHOLDERS: Readonly<Record<ChosenValues['kind'], string>> = {
  all: 'All',
  chosen: '',
  other: 'As the conditions say',
  apart: 'Not the same for both',
};
