import type { PanelProps } from '@grafana/data';
import React from 'react';
import type { Slo } from '../../core/slo/slo';
import { PanelMessage } from '../host/PanelMessage';
import type { BurnDownOptions } from './options';

interface Props {
  panel: PanelProps<BurnDownOptions>;
  slo: Slo;
  href?: string;
}

/** In place of the picture of an SLO that is made of others. */
export function CompositeMessage({ panel: { width, height }, slo, href }: Props) {
  return (
    <PanelMessage severity="warning" title={`“${slo.displayName}” is made of other SLOs`} width={width} height={height}>
      <p>
        This panel draws SLOs that count something themselves. The status panel shows its budget, and its page all of
        it.
      </p>
      {href !== undefined && <a href={href}>Open its page</a>}
    </PanelMessage>
  );
}
