import type { PanelProps } from '@grafana/data';
import React from 'react';
import { PanelMessage } from '../host/PanelMessage';
import { inlineProblemWords } from './inline/inlineProblemWords';
import { readInline } from './inline/readInline';
import { MeasuredSlo } from './MeasuredSlo';
import type { BurnDownOptions } from './options';

/** The SLO written into the panel's options. */
export function InlinePanel({ panel }: { panel: PanelProps<BurnDownOptions> }) {
  const { options, width, height, replaceVariables } = panel;
  const result = readInline(options.inline, (text, format) => replaceVariables(text, undefined, format));
  if (result.kind === 'slo') {
    return <MeasuredSlo panel={panel} slo={result.slo} />;
  }
  return (
    <PanelMessage severity="info" title="This SLO is not complete" width={width} height={height}>
      <ul>
        {result.problems.map((problem) => (
          <li key={problem.field}>{inlineProblemWords(problem)}</li>
        ))}
      </ul>
      <p>Edit the panel to change it.</p>
    </PanelMessage>
  );
}
