import { Badge, EmptyState, LinkButton, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDocumentsInUse } from '../../adapters/documents/useDocumentsInUse';
import { newTeamUrl, servicesUrl, serviceUrl, teamUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { teamCatalogue } from '../../core/services/teamCatalogue';
import { InlineLink } from '../../views/links/InlineLink';
import { Placeholder } from '../../views/loading/Placeholder';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
import { useUrlParams } from '../slo/useUrlParams';
import { TeamForm } from './TeamForm';

/** All teams: those that are defined, and those that services and SLOs only name. */
export default function TeamsPage() {
  const { state, store } = useDocuments();
  const [params, change] = useUrlParams();
  const canSave = useCanSave(state, store) === true;
  const inUse = useDocumentsInUse(state.documents);
  const teams = useMemo(() => teamCatalogue(inUse), [inUse]);
  return (
    <PageFrame
      title="Teams"
      subtitle="Who owns services and SLOs"
      parent={{ title: 'Services', url: servicesUrl() }}
      actions={
        canSave && (
          <LinkButton href={newTeamUrl()} icon="plus">
            New team
          </LinkButton>
        )
      }
    >
      <Stack direction="column" gap={3}>
        {state.failure && (
          <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
        )}
        {params.get('new') !== null && canSave && (
          <TeamForm
            team={undefined}
            documents={state.documents}
            store={store}
            onClose={() => change({ new: undefined })}
          />
        )}
        {teams.length > 0 ? (
          <StackedTable caption="Teams" heads={['Team', 'Description', 'Services', 'SLOs']} belowWidth={600}>
            {teams.map(({ name, displayName, details, services, slos, documentUid }) => (
              <StackedRow
                key={name}
                head={
                  <>
                    <InlineLink href={teamUrl(name)}>{displayName}</InlineLink>{' '}
                    {documentUid === undefined && <Badge color="darkgrey" icon="question-circle" text="only named" />}
                  </>
                }
              >
                <StackedCell label="Description">{details.description}</StackedCell>
                <StackedCell label="Services">
                  {services.map((service, index) => (
                    <React.Fragment key={service.name}>
                      {index > 0 && ', '}
                      <InlineLink href={serviceUrl(service.name)}>{service.displayName}</InlineLink>
                    </React.Fragment>
                  ))}
                </StackedCell>
                <StackedCell label="SLOs">{String(slos.length)}</StackedCell>
              </StackedRow>
            ))}
          </StackedTable>
        ) : state.status === 'loading' ? (
          <Placeholder width="100%" height={240} />
        ) : (
          <EmptyState variant="call-to-action" message="There are no teams yet">
            A team appears here with the first service or SLO that names it, or when somebody defines it.
          </EmptyState>
        )}
      </Stack>
    </PageFrame>
  );
}
