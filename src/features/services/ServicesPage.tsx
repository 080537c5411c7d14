import { EmptyState, LinkButton, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDocumentsInUse } from '../../adapters/documents/useDocumentsInUse';
import { newServiceUrl, overviewUrl, teamsUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { serviceCatalogue } from '../../core/services/serviceCatalogue';
import { Placeholder } from '../../views/loading/Placeholder';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { useNow } from '../slo/useNow';
import { useUrlParams } from '../slo/useUrlParams';
import { ServiceForm } from './form/ServiceForm';
import { Reconciliation } from './reconciliation/Reconciliation';
import { ServicesTable } from './ServicesTable';
import { useSloRows } from './useSloRows';

/** All services: those that are defined, and those that SLOs only name. */
export default function ServicesPage() {
  const { state, store } = useDocuments();
  const [params, change] = useUrlParams();
  const { nowMs, refreshCount } = useNow();
  const canSave = useCanSave(state, store);
  const inUse = useDocumentsInUse(state.documents);
  const services = useMemo(() => serviceCatalogue(inUse), [inUse]);
  const slos = useMemo(() => services.flatMap((service) => service.slos), [services]);
  const rows = useSloRows(slos, { nowMs, refreshCount, moreToCome: state.status === 'loading' });
  const isNew = params.get('new') !== null && canSave === true;
  return (
    <PageFrame
      title="Services"
      subtitle="What runs, who owns it, and what it stands on"
      parent={{ title: 'SLOs', url: overviewUrl() }}
      actions={
        <Stack gap={1} wrap="wrap">
          <LinkButton href={teamsUrl()} variant="secondary" icon="users-alt">
            Teams
          </LinkButton>
          {canSave === true && (
            <LinkButton href={newServiceUrl()} icon="plus">
              New service
            </LinkButton>
          )}
        </Stack>
      }
    >
      <Stack direction="column" gap={3}>
        {state.failure && (
          <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
        )}
        {isNew && (
          <ServiceForm
            service={undefined}
            documents={state.documents}
            store={store}
            onClose={() => change({ new: undefined })}
          />
        )}
        {services.length > 0 ? (
          <ServicesTable services={services} slos={slos} rows={rows} />
        ) : state.status === 'loading' ? (
          <Placeholder width="100%" height={240} />
        ) : (
          <EmptyState variant="call-to-action" message="There are no services yet">
            A service appears here with its first SLO, or when somebody defines it.
          </EmptyState>
        )}
        {state.status !== 'loading' && <Reconciliation services={services} canDefine={canSave === true} />}
      </Stack>
    </PageFrame>
  );
}
