import { Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useParams } from 'react-router';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDocumentsInUse } from '../../adapters/documents/useDocumentsInUse';
import { useStages } from '../../adapters/documents/useStages';
import { teamsUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { teamCatalogue } from '../../core/services/teamCatalogue';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { EditButton } from '../services/EditButton';
import { NotThere } from '../services/NotThere';
import { useEditing } from '../services/useEditing';
import { TeamContent } from './TeamContent';
import { TeamForm } from './TeamForm';

/** One team: how to reach it, its services and its SLOs. */
export default function TeamPage() {
  const { name = '' } = useParams();
  const { state, store } = useDocuments();
  const { documents, failure, status } = state;
  const inUse = useDocumentsInUse(documents);
  const stages = useStages(documents);
  const team = useMemo(() => teamCatalogue(inUse).find((one) => one.name === name), [inUse, name]);
  const home = documents.find(({ uid }) => uid === team?.documentUid);
  const { offersEdit, isEditing, edit } = useEditing(state, store, home);
  return (
    <PageFrame
      title={team?.displayName ?? name}
      parent={{ title: 'Teams', url: teamsUrl() }}
      actions={team && offersEdit && <EditButton isDefined={home !== undefined} onEdit={() => edit(true)} />}
    >
      <Stack direction="column" gap={3}>
        {failure && <StoreProblemView problem={failure} onRetry={() => void store.refresh({ force: true })} />}
        {isEditing && team && <TeamForm team={team} documents={documents} store={store} onClose={() => edit(false)} />}
        {team ? (
          <TeamContent team={team} home={home} stages={stages} moreToCome={status === 'loading'} />
        ) : (
          <NotThere kind="team" name={name} isLoading={status === 'loading'} allHref={teamsUrl()} />
        )}
      </Stack>
    </PageFrame>
  );
}
