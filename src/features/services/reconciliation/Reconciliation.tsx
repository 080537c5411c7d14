import { Stack, Text } from '@grafana/ui';
import React, { useState } from 'react';
import { useLabelNames, useLabelValues } from '../../../adapters/measure/catalog/useCatalog';
import { askedUid } from '../../../adapters/measure/sources/askedUid';
import { listDataSources, type OfferedDataSource } from '../../../adapters/measure/sources/listDataSources';
import { reconcile, usualLabel } from '../../../core/services/reconcile';
import type { CataloguedService } from '../../../core/services/serviceCatalogue';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { useUrlParams } from '../../slo/useUrlParams';
import { ReconciledLists } from './ReconciledLists';
import { RunningChoice } from './RunningChoice';

interface Props {
  services: readonly CataloguedService[];
  canDefine: boolean;
}

/** What runs, by the values that a label really has, beside what is defined here. */
export function Reconciliation({ services, canDefine }: Props) {
  const [params, change] = useUrlParams();
  const [sources] = useState(() => listDataSources());
  const source = sourceOf(sources, params.get('source'));
  return (
    <section>
      <Stack direction="column" gap={2}>
        <Text element="h2" variant="h5">
          What runs, and what is defined
        </Text>
        {source === undefined ? (
          <p>There is no Prometheus to look at.</p>
        ) : (
          <InSource
            sources={sources}
            sourceUid={source.uid}
            asked={params.get('label')}
            onChange={change}
            services={services}
            canDefine={canDefine}
          />
        )}
      </Stack>
    </section>
  );
}

interface InSourceProps extends Props {
  sources: readonly OfferedDataSource[];
  sourceUid: string;
  /** The label that a person chose. */
  asked: string | null;
  onChange: (chosen: { source?: string; label?: string }) => void;
}

function InSource({ sources, sourceUid, asked, onChange, services, canDefine }: InSourceProps) {
  const names = useLabelNames(sourceUid);
  const known = names.status === 'ready' ? names.value : undefined;
  const label = asked ?? (known && usualLabel(services, known));
  const values = useLabelValues(sourceUid, label);
  return (
    <>
      <RunningChoice sources={sources} sourceUid={sourceUid} labels={known} label={label} onChange={onChange} />
      {[names, values].map((one, index) =>
        one.status === 'failed' ? <QueryProblemView key={index} problem={one.problem} /> : null
      )}
      {label !== undefined && values.status === 'ready' && (
        <ReconciledLists
          reconciled={reconcile(services, label, values.value, (slo) => askedUid(slo) === sourceUid)}
          dataSourceUid={sourceUid}
          label={label}
          canDefine={canDefine}
        />
      )}
    </>
  );
}

function sourceOf(sources: readonly OfferedDataSource[], asked: string | null): OfferedDataSource | undefined {
  return sources.find(({ uid }) => uid === asked) ?? sources.find(({ isDefault }) => isDefault) ?? sources[0];
}
