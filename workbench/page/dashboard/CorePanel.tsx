import { renderTextPanelMarkdown, textUtil } from '@grafana/data';
import { Text } from '@grafana/ui';
import React from 'react';

import { templateService } from '../services/templateService.ts';
import type { Placed } from './model.ts';

/** Grafana's own panels are not in its packages: text and rows are shown, of others what they would show. */
export function CorePanel({ placed: { panel, scopedVars } }: { placed: Placed }) {
  if (panel.type === 'text') {
    const { mode, content }: { mode?: string; content?: string } = panel.options ?? {};
    const text = templateService.replace(content, scopedVars);
    const html = mode === 'html' ? textUtil.sanitizeTextPanelContent(text) : renderTextPanelMarkdown(text);
    const shown = mode === 'code' ? { children: <pre>{text}</pre> } : { dangerouslySetInnerHTML: { __html: html } };
    return <div className="markdown-html" {...shown} />;
  }
  const queries = panel.targets?.map((target) => ('expr' in target ? target.expr : JSON.stringify(target)));
  return (
    <>
      <Text color="secondary">{`Grafana shows its panel "${panel.type}" here; the workbench has the app's panels only.`}</Text>
      {queries && <pre>{queries.join('\n')}</pre>}
    </>
  );
}
