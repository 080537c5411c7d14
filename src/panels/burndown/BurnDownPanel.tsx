import type { PanelProps } from '@grafana/data';
import React from 'react';
import { InlinePanel } from './InlinePanel';
import type { BurnDownOptions } from './options';
import { QueriesPanel } from './QueriesPanel';
import { ReferencePanel } from './ReferencePanel';

/** An error budget in a dashboard, from where the options say. */
export function BurnDownPanel(panel: PanelProps<BurnDownOptions>) {
  switch (panel.options.source) {
    case 'inline':
      return <InlinePanel panel={panel} />;
    case 'queries':
      return <QueriesPanel panel={panel} />;
    default:
      return <ReferencePanel panel={panel} />;
  }
}
