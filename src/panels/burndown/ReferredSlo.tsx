import type { PanelProps } from '@grafana/data';
import React, { useEffect } from 'react';
import type { DocumentFailure } from '../../adapters/documents/useDocumentOf';
import { useReadDocument } from '../../adapters/documents/useReadDocument';
import { dashboardUrl, overviewUrl, sloUrl } from '../../app/links';
import type { DocumentProblem, LoadedDocument } from '../../core/documents/loadedDocument';
import { groupOfText, groupText } from '../../core/slo/groupText';
import type { SloRef } from '../../core/slo/slo';
import { groupTitle } from '../../views/words/groupTitle';
import { PanelMessage } from '../host/PanelMessage';
import { storeProblemMessage } from '../host/storeProblemMessage';
import { useRefreshCount } from '../host/useRefreshCount';
import { LoadingPicture } from './LoadingPicture';
import { MeasuredSlo } from './MeasuredSlo';
import type { BurnDownOptions } from './options';
import { seenIn } from './seenIn';

interface Props {
  panel: PanelProps<BurnDownOptions>;
  reference: SloRef;
}

/** An SLO out of its document, which alone is read. */
export function ReferredSlo({ panel, reference }: Props) {
  const { width, height, timeRange, renderCounter } = panel;
  const { store, ...found } = useReadDocument(reference.documentUid);
  const refreshCount = useRefreshCount(timeRange, renderCounter);
  const failed = found.status === 'failed';
  useEffect(() => {
    // What was read is kept up to date by the store; what could not be read is tried again.
    if (refreshCount > 0 && failed) {
      void store.read(reference.documentUid);
    }
  }, [store, reference.documentUid, refreshCount, failed]);
  switch (found.status) {
    case 'loading':
      return <LoadingPicture width={width} height={height} />;
    case 'failed':
      return (
        <Failure
          panel={panel}
          uid={reference.documentUid}
          failure={found.problem}
          onRetry={() => void store.read(reference.documentUid)}
        />
      );
    default:
      return <OfDocument panel={panel} reference={reference} document={found.value} />;
  }
}

function OfDocument({ panel, reference, document }: Props & { document: LoadedDocument }) {
  const { width, height } = panel;
  const slo = document.slos.find(({ ref }) => ref.name === reference.name);
  const option = panel.options.group ?? '';
  // Variables without a value name no group; nor the whole.
  const group = groupOfText(panel.replaceVariables(option)) ?? groupOfText(option);
  if (document.copyOf !== undefined) {
    return (
      <PanelMessage severity="warning" title={`“${document.title}” is a copy`} width={width} height={height}>
        <p>
          Its SLOs are not counted. Name the original, {document.copyOf}, or make the copy a document of its own in
          Headroom.
        </p>
      </PanelMessage>
    );
  }
  if (slo !== undefined) {
    return (
      <MeasuredSlo
        panel={panel}
        slo={slo}
        title={group === undefined ? slo.displayName : `${slo.displayName}, ${groupTitle(group)}`}
        group={group}
        hrefOf={() => sloUrl(slo.ref, { ...seenIn(panel), ...(group !== undefined && { group: groupText(group) }) })}
      />
    );
  }
  return (
    <PanelMessage
      severity="warning"
      title={`No SLO “${reference.name}” in “${document.title}”`}
      width={width}
      height={height}
    >
      <p>
        {document.slos.length === 0
          ? 'It has no SLOs that can be read.'
          : `It has ${document.slos.map(({ ref }) => ref.name).join(', ')}.`}
      </p>
      {document.problems.length > 0 && <p>Not everything in it can be read: {pathsOf(document.problems)}.</p>}
      {documentLink(document.uid)}
    </PanelMessage>
  );
}

function documentLink(uid: string) {
  return <a href={dashboardUrl(uid)}>Open the document, which says what is wrong</a>;
}

/** Where it is wrong; the words for it stand in the document's own panel. */
function pathsOf(problems: readonly DocumentProblem[]): string {
  return [...new Set(problems.map(({ path }) => path))].join(', ');
}

interface FailureProps {
  panel: PanelProps<BurnDownOptions>;
  uid: string;
  failure: DocumentFailure;
  onRetry: () => void;
}

function Failure({ panel: { width, height }, uid, failure, onRetry }: FailureProps) {
  if (failure.kind === 'broken') {
    const { title, problems } = failure.document;
    return (
      <PanelMessage severity="error" title={`The document “${title}” cannot be read`} width={width} height={height}>
        <p>{pathsOf(problems)}</p>
        {documentLink(uid)}
      </PanelMessage>
    );
  }
  const { title, lines } = storeProblemMessage(failure.problem, uid);
  return (
    <PanelMessage severity="error" title={title} width={width} height={height} onRetry={onRetry}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <a href={overviewUrl()}>All SLOs</a>
    </PanelMessage>
  );
}
