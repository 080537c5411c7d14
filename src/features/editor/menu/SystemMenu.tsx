import { css } from '@emotion/css';
import { Field, LoadingPlaceholder, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { lazy, Suspense, useState } from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { MetricInfo } from '../../../adapters/measure/catalog/metricCatalog';
import { SYSTEMS, type SystemKind } from './systems';

const IndicatorMenu = lazy(() => import('./IndicatorMenu'));

/** What a service does, and from there what is worth measuring of it. */
export function SystemMenu({ metrics }: { metrics: Loadable<MetricInfo[]> }) {
  const styles = useStyles2(getStyles);
  const [kind, setKind] = useState<SystemKind>();
  return (
    <>
      <Field
        label="What does your service do?"
        description="Proposes what to measure and fills in the fields below. Leave it out if you know what you count."
      >
        <RadioButtonGroup
          aria-label="What does your service do?"
          className={styles.choices}
          options={SYSTEMS.map(({ kind: value, name, what }) => ({ value, label: name, description: what }))}
          value={kind}
          onChange={setKind}
        />
      </Field>
      {kind !== undefined && (
        <Suspense fallback={<LoadingPlaceholder text="Looking what fits …" />}>
          <IndicatorMenu key={kind} kind={kind} metrics={metrics} />
        </Suspense>
      )}
    </>
  );
}

const getStyles = () => ({
  // Long choices do not fit beside each other on a phone.
  choices: css({ flexWrap: 'wrap' }),
});
