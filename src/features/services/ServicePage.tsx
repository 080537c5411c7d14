import { Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useParams } from 'react-router';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDocumentsInUse } from '../../adapters/documents/useDocumentsInUse';
import { useStages } from '../../adapters/documents/useStages';
import { servicesUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { serviceCatalogue } from '../../core/services/serviceCatalogue';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { EditButton } from './EditButton';
import { ServiceForm } from './form/ServiceForm';
import { NotThere } from './NotThere';
import { ServiceContent } from './ServiceContent';
import { useEditing } from './useEditing';

/** One service: its owner, its SLOs, and what it stands on. */
export default function ServicePage() {
  const { name = '' } = useParams();
  const { state, store } = useDocuments();
  const { documents, failure, status } = state;
  const inUse = useDocumentsInUse(documents);
  const services = useMemo(() => serviceCatalogue(inUse), [inUse]);
  const stages = useStages(documents);
  const service = services.find((one) => one.name === name);
  const home = documents.find(({ uid }) => uid === service?.documentUid);
  const { offersEdit, isEditing, edit } = useEditing(state, store, home);
  return (
    <PageFrame
      title={service?.displayName ?? name}
      parent={{ title: 'Services', url: servicesUrl() }}
      actions={service && offersEdit && <EditButton isDefined={home !== undefined} onEdit={() => edit(true)} />}
    >
      <Stack direction="column" gap={3}>
        {failure && <StoreProblemView problem={failure} onRetry={() => void store.refresh({ force: true })} />}
        {isEditing && service && (
          <ServiceForm service={service} documents={documents} store={store} onClose={() => edit(false)} />
        )}
        {service ? (
          <ServiceContent
            service={service}
            services={services}
            home={home}
            stages={stages}
            moreToCome={status === 'loading'}
          />
        ) : (
          <NotThere kind="service" name={name} isLoading={status === 'loading'} allHref={servicesUrl()} />
        )}
      </Stack>
    </PageFrame>
  );
}
