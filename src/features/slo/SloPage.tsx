import React from 'react';
import { useParams } from 'react-router';
import { EmptyState, LinkButton, Stack } from '@grafana/ui';
import { dashboardUrl, editUrl, overviewUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { Placeholder } from '../../views/loading/Placeholder';
import { isMendable } from '../../core/documents/editableSlo';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { DocumentFailureView } from './DocumentFailureView';
import { SloContent } from './SloContent';
import { useSloDocument } from './useSloDocument';

const PARENT = { title: 'SLOs', url: overviewUrl() };

/** The page of one SLO. */
export default function SloPage() {
  const { uid = '', name = '' } = useParams();
  const { lookup, store } = useSloDocument({ documentUid: uid, name });
  switch (lookup.kind) {
    case 'loading':
      return (
        <PageFrame title={name} parent={PARENT}>
          <Placeholder width="100%" height={480} />
        </PageFrame>
      );
    case 'failed':
      return (
        <PageFrame title={name} parent={PARENT}>
          <DocumentFailureView problem={lookup.problem} uid={uid} onRetry={() => void store.read(uid)} />
        </PageFrame>
      );
    case 'missing':
      return (
        <PageFrame title={name} parent={PARENT}>
          <EmptyState
            variant="not-found"
            message={`“${lookup.title}” has no readable SLO “${name}”`}
            button={
              <Stack gap={1} wrap="wrap" justifyContent="center">
                {lookup.document && isMendable(lookup.document, name) && (
                  <LinkButton href={editUrl({ documentUid: uid, name })}>Mend it in the editor</LinkButton>
                )}
                <LinkButton variant="secondary" href={dashboardUrl(uid)}>
                  Open the document
                </LinkButton>
              </Stack>
            }
          >
            {lookup.problems.length > 0 && <DocumentProblems problems={lookup.problems} />}
          </EmptyState>
        </PageFrame>
      );
    case 'found':
      return (
        <SloContent key={`${uid}/${name}`} document={lookup.document} slo={lookup.slo} store={store} parent={PARENT} />
      );
  }
}
