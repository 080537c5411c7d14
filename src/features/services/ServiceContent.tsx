import { getTimeZone } from '@grafana/data';
import { Alert, LinkButton, Stack, Text } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { newSloUrl, serviceUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Stage } from '../../core/documents/record/lifeSchema';
import { formatSloRef } from '../../core/documents/sloRef';
import { judgeService } from '../../core/services/judgeDependencies';
import type { CataloguedService } from '../../core/services/serviceCatalogue';
import type { Slo } from '../../core/slo/slo';
import { InlineLink } from '../../views/links/InlineLink';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { SloTable } from '../../views/table/SloTable';
import { byAttention, sortRows } from '../../views/table/sortRows';
import { useNow } from '../slo/useNow';
import { actualOf } from './actualOf';
import { DependenciesTable } from './DependenciesTable';
import { ServiceFacts } from './ServiceFacts';
import { tooTightWords } from './serviceWords';
import { useSloRows } from './useSloRows';

interface Props {
  service: CataloguedService;
  services: readonly CataloguedService[];
  /** The document that defines it. */
  home: LoadedDocument | undefined;
  stages: ReadonlyMap<Slo, Stage>;
  moreToCome: boolean;
}

/** What is known of a service, its SLOs with their budgets, and its dependencies with theirs. */
export function ServiceContent({ service, services, home, stages, moreToCome }: Props) {
  const { nowMs, refreshCount } = useNow();
  const [sort, setSort] = useState(byAttention);
  const all = useMemo(() => services.flatMap(({ slos }) => slos), [services]);
  const shown = useMemo(() => {
    const needed = new Set((service.details.dependencies ?? []).map(({ slo }) => slo));
    return all.filter((slo) => service.slos.includes(slo) || needed.has(formatSloRef(slo.ref)));
  }, [all, service]);
  const rows = useSloRows(shown, { nowMs, refreshCount, moreToCome }, stages);
  const own = useMemo(() => rows.filter(({ slo }) => service.slos.includes(slo)), [rows, service]);
  const judged = useMemo(() => judgeService(service, all, actualOf(rows)), [service, all, rows]);
  const neededBy = services.filter(({ details }) =>
    details.dependencies?.some(({ slo }) => service.slos.some(({ ref }) => formatSloRef(ref) === slo))
  );
  return (
    <>
      {service.problems.length > 0 && (
        <Alert severity="error" title="The definition of this service cannot be read in full">
          <DocumentProblems problems={service.problems} />
        </Alert>
      )}
      <ServiceFacts service={service} home={home} />
      <section>
        <Text element="h2" variant="h5">
          SLOs
        </Text>
        {own.length === 0 ? (
          <p>
            None yet.{' '}
            <LinkButton size="sm" href={newSloUrl()} icon="plus">
              New SLO
            </LinkButton>
          </p>
        ) : (
          <SloTable
            groups={[{ title: undefined, rows: sortRows(own, sort) }]}
            sort={sort}
            onSort={setSort}
            timeZone={getTimeZone()}
            caption={`SLOs of ${service.displayName}`}
          />
        )}
      </section>
      <section>
        <Stack direction="column" gap={1}>
          <Text element="h2" variant="h5">
            What it stands on
          </Text>
          {judged.tooTight.map((tooTight) => {
            const words = tooTightWords(tooTight);
            return <Alert key={words} severity="warning" title={words} />;
          })}
          {judged.dependencies.length === 0 ? (
            <p>No dependencies are written down.</p>
          ) : (
            <DependenciesTable judged={judged} />
          )}
          {neededBy.length > 0 && (
            <p>
              Needed by{' '}
              {neededBy.map(({ name, displayName }, index) => (
                <React.Fragment key={name}>
                  {index > 0 && ', '}
                  <InlineLink href={serviceUrl(name)}>{displayName}</InlineLink>
                </React.Fragment>
              ))}
              .
            </p>
          )}
        </Stack>
      </section>
    </>
  );
}
