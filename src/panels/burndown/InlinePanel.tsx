import type { PanelProps } from '@grafana/data';
import React from 'react';
import { inlineUrl } from '../../app/links';
import { fillInline } from '../../core/slo/inline/fillInline';
import { readInline } from '../../core/slo/inline/readInline';
import { PanelMessage } from '../host/PanelMessage';
import { inlineProblemWords } from './inline/inlineProblemWords';
import { MeasuredSlo } from './MeasuredSlo';
import type { BurnDownOptions } from './options';
import { seenIn } from './seenIn';

/** The SLO written into the panel's options. */
export function InlinePanel({ panel }: { panel: PanelProps<BurnDownOptions> }) {
  const { options, title, width, height, replaceVariables } = panel;
  const inline = fillInline(options.inline, (text, format) => replaceVariables(text, undefined, format));
  const result = readInline(inline);
  if (result.kind === 'slo') {
    const seen = { ...seenIn(panel), title: replaceVariables(title) };
    return (
      <MeasuredSlo
        panel={panel}
        slo={result.slo}
        hrefOf={(dataSourceUid) => inlineUrl({ ...inline, dataSourceUid }, seen)}
      />
    );
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
