import type { PanelProps } from '@grafana/data';
import React, { useMemo } from 'react';
import { overviewUrl } from '../../app/links';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { dashboardUid } from '../host/dashboardUid';
import { PanelMessage } from '../host/PanelMessage';
import { HeldView } from './HeldView';
import type { DocumentPanelOptions } from './options';
import { readHeld } from './readHeld';
import { useMayEdit } from './useMayEdit';
import { InlineLink } from '../../views/links/InlineLink';

/** What the document that this dashboard is holds. It is changed in the app, never here. */
export function DocumentPanel({ options, width, height, replaceVariables }: PanelProps<DocumentPanelOptions>) {
  const uid = dashboardUid(replaceVariables);
  const mayEdit = useMayEdit(uid);
  const result = useMemo(() => readHeld(options, uid), [options, uid]);
  switch (result.kind) {
    case 'empty':
      return (
        <PanelMessage severity="info" title="This panel holds no definitions" width={width} height={height}>
          <p>
            Headroom writes services and SLOs into a dashboard of their own, with a panel like this one. Define them in{' '}
            <InlineLink href={overviewUrl()}>Headroom</InlineLink>.
          </p>
        </PanelMessage>
      );
    case 'broken':
      return (
        <PanelMessage severity="error" title="The definitions cannot be read" width={width} height={height}>
          <DocumentProblems problems={result.problems} />
          <p>Restore an earlier version of this dashboard in its settings, under Versions.</p>
        </PanelMessage>
      );
    case 'held':
      return <HeldView held={result.held} uid={uid} mayEdit={mayEdit} width={width} height={height} />;
  }
}
