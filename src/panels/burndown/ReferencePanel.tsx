import type { PanelProps } from '@grafana/data';
import React from 'react';
import { overviewUrl } from '../../app/links';
import { parseSloRef } from '../../core/documents/sloRef';
import { PanelMessage } from '../host/PanelMessage';
import type { BurnDownOptions } from './options';
import { ReferredSlo } from './ReferredSlo';

/** The SLO that a reference names; dashboard variables may make it up. */
export function ReferencePanel({ panel }: { panel: PanelProps<BurnDownOptions> }) {
  const { options, width, height, replaceVariables } = panel;
  const text = replaceVariables(options.slo ?? '').trim();
  const reference = parseSloRef(text);
  if (reference !== undefined) {
    return <ReferredSlo key={text} panel={panel} reference={reference} />;
  }
  return (
    <PanelMessage
      severity="info"
      title={text === '' ? 'No SLO chosen' : `“${text}” names no SLO`}
      width={width}
      height={height}
    >
      <p>
        Edit this panel and choose an SLO, or write document uid and name: headroom-checkout/availability. Variables
        work, one value each: {'${service}/${slo}'}.
      </p>
      <a href={overviewUrl()}>All SLOs</a>
    </PanelMessage>
  );
}
