import { Badge } from '@grafana/ui';
import React, { useMemo } from 'react';
import { serviceUrl, teamUrl } from '../../app/links';
import { judgeService } from '../../core/services/judgeDependencies';
import type { CataloguedService } from '../../core/services/serviceCatalogue';
import type { Slo } from '../../core/slo/slo';
import { InlineLink } from '../../views/links/InlineLink';
import { StatusBadge } from '../../views/status/StatusBadge';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
import type { SloRow } from '../../views/table/sloRow';
import { actualOf } from './actualOf';
import { criticalityWords } from './serviceWords';
import { worstStatus } from './worstStatus';

interface Props {
  services: readonly CataloguedService[];
  /** Of all services: what they stand on is among them. */
  slos: readonly Slo[];
  rows: readonly SloRow[];
}

/** Services with their owners, the worst of their SLOs, and whether they promise more than what they stand on. */
export function ServicesTable({ services, slos, rows }: Props) {
  const judged = useMemo(() => {
    const actual = actualOf(rows);
    return services.map((service) => ({ service, tooTight: judgeService(service, slos, actual).tooTight.length }));
  }, [services, slos, rows]);
  return (
    <StackedTable
      caption="Services"
      heads={['Service', 'Team', 'Criticality', 'Environments', 'SLOs', 'Worst of them', 'Stands on']}
      belowWidth={720}
    >
      {judged.map(({ service, tooTight }) => {
        const { name, displayName, team, details, documentUid } = service;
        const status = worstStatus(rows, service);
        return (
          <StackedRow
            key={name}
            head={
              <>
                <InlineLink href={serviceUrl(name)}>{displayName}</InlineLink>{' '}
                {documentUid === undefined && (
                  <Badge color="darkgrey" icon="question-circle" text="only named by SLOs" />
                )}
              </>
            }
          >
            <StackedCell label="Team">{team && <InlineLink href={teamUrl(team)}>{team}</InlineLink>}</StackedCell>
            <StackedCell label="Criticality">
              {details.criticality && criticalityWords[details.criticality]}
            </StackedCell>
            <StackedCell label="Environments">{(details.environments ?? []).join(', ')}</StackedCell>
            <StackedCell label="SLOs">{String(service.slos.length)}</StackedCell>
            <StackedCell label="Worst of them">{status && <StatusBadge status={status} />}</StackedCell>
            <StackedCell label="Stands on">
              {details.dependencies && details.dependencies.length > 0 && (
                <>
                  {details.dependencies.length}{' '}
                  {tooTight > 0 && <Badge color="orange" icon="exclamation-triangle" text="too tight" />}
                </>
              )}
            </StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}
