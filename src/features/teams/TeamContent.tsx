import { getTimeZone } from '@grafana/data';
import { Alert, Text } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { dashboardUrl, serviceUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Stage } from '../../core/documents/record/lifeSchema';
import type { CataloguedTeam } from '../../core/services/teamCatalogue';
import type { Slo } from '../../core/slo/slo';
import { InlineLink } from '../../views/links/InlineLink';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { groupRows } from '../../views/table/groupRows';
import { SloTable } from '../../views/table/SloTable';
import { byAttention, sortRows } from '../../views/table/sortRows';
import { managedWords } from '../../views/words/managedWords';
import { FactList } from '../../views/facts/FactList';
import { useSloRows } from '../services/useSloRows';
import { useNow } from '../slo/useNow';

interface Props {
  team: CataloguedTeam;
  home: LoadedDocument | undefined;
  stages: ReadonlyMap<Slo, Stage>;
  moreToCome: boolean;
}

/** What is known of a team, its services, and its SLOs with their budgets. */
export function TeamContent({ team, home, stages, moreToCome }: Props) {
  const { nowMs, refreshCount } = useNow();
  const [sort, setSort] = useState(byAttention);
  const slos = useMemo(() => team.slos, [team]);
  const rows = useSloRows(slos, { nowMs, refreshCount, moreToCome }, stages);
  const { description, contact, rota } = team.details;
  return (
    <>
      {team.problems.length > 0 && (
        <Alert severity="error" title="The definition of this team cannot be read in full">
          <DocumentProblems problems={team.problems} />
        </Alert>
      )}
      <FactList
        facts={[
          ['Id', <code key="id">{team.name}</code>],
          ['Description', description],
          ['Reached at', contact],
          ['On call', rota && <InlineLink href={rota}>{rota}</InlineLink>],
          [
            'Services',
            team.services.map(({ name, displayName }, index) => (
              <React.Fragment key={name}>
                {index > 0 && ', '}
                <InlineLink href={serviceUrl(name)}>{displayName}</InlineLink>
              </React.Fragment>
            )),
          ],
          [
            'Kept in',
            home ? (
              <InlineLink href={dashboardUrl(home.uid)}>{home.title}</InlineLink>
            ) : (
              'nowhere: services and SLOs only name this team'
            ),
          ],
          ['Changed', home?.managedBy && managedWords(home.managedBy)],
        ]}
      />
      <section>
        <Text element="h2" variant="h5">
          SLOs
        </Text>
        {rows.length === 0 ? (
          <p>None yet.</p>
        ) : (
          <SloTable
            groups={groupRows(sortRows(rows, sort), 'service')}
            sort={sort}
            onSort={setSort}
            timeZone={getTimeZone()}
            caption={`SLOs of ${team.displayName}`}
          />
        )}
      </section>
    </>
  );
}
