import React from 'react';
import type { DocumentsState } from '../../adapters/documents/documentStore';
import { newSloUrl, overviewUrl } from '../../app/links';
import { Placeholder } from '../../views/loading/Placeholder';
import { PanelMessage } from '../host/PanelMessage';
import { storeProblemMessage } from '../host/storeProblemMessage';
import { StatusNotes } from './StatusNotes';
import { InlineLink } from '../../views/links/InlineLink';

interface Props {
  state: DocumentsState;
  width: number;
  height: number;
  onRetry: () => void;
}

/** Why there is no SLO to show. */
export function EmptyStatus({ state, width, height, onRetry }: Props) {
  if (state.failure !== undefined) {
    const { title, lines } = storeProblemMessage(state.failure);
    return (
      <PanelMessage severity="error" title={title} width={width} height={height} onRetry={onRetry}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </PanelMessage>
    );
  }
  if (state.status === 'loading') {
    return (
      <div role="status" aria-busy aria-label="Reading the SLOs" style={{ width, height, overflow: 'hidden' }}>
        <Placeholder width="100%" height="100%" />
      </div>
    );
  }
  const none = state.documents.every(({ slos }) => slos.length === 0);
  return (
    <PanelMessage
      severity="info"
      title={none ? 'There are no SLOs yet' : 'No SLO matches the filters'}
      width={width}
      height={height}
    >
      {none ? (
        <InlineLink href={newSloUrl()}>Define the first one</InlineLink>
      ) : (
        <p>
          Edit the panel to change its filters, or see <InlineLink href={overviewUrl()}>all SLOs</InlineLink>.
        </p>
      )}
      <StatusNotes state={state} />
    </PanelMessage>
  );
}
