import { Alert, Button, LinkButton } from '@grafana/ui';
import React, { useState } from 'react';
import { useNavigate } from 'react-router';
import { askRules } from '../../../adapters/measure/found/askRules';
import { grafanaHttp } from '../../../adapters/measure/transport/grafanaHttp';
import { importUrl, routePath } from '../../../app/links';
import type { FoundSlo } from '../../../core/found/foundSlo';
import { ruleDefinition } from '../../../core/found/ruleDefinition';
import { foundSourceWords } from '../../../views/words/foundWords';

interface Props {
  found: FoundSlo;
  dataSourceUid: string;
}

/** Makes a definition out of the rules that record the SLO, for the import page to show before anything is written. */
export function TakeOver({ found, dataSourceUid }: Props) {
  const [state, setState] = useState<'idle' | 'asking' | 'not-told'>('idle');
  const navigate = useNavigate();
  const by = foundSourceWords[found.source];
  const start = async () => {
    setState('asking');
    const rules = await askRules(grafanaHttp, dataSourceUid, new AbortController().signal);
    const definition = rules.status === 'ready' ? ruleDefinition(found, rules.value, dataSourceUid) : undefined;
    if (definition === undefined) {
      setState('not-told');
      return;
    }
    const remark = `# Taken over from the rules of ${by}. Check what it counts, and the service, before you import it.`;
    navigate(routePath(importUrl()), { state: { definitions: `${remark}\n${JSON.stringify(definition, null, 2)}\n` } });
  };
  return state === 'not-told' ? (
    <Alert severity="info" title="Its definition cannot be read from here" onRemove={() => setState('idle')}>
      <p>The data source does not tell the rules that record it, or they count in a way that has no place here.</p>
      <LinkButton href={importUrl()} size="sm" variant="secondary">
        Import the file that {by} has
      </LinkButton>
    </Alert>
  ) : (
    <Button
      variant="secondary"
      icon="upload"
      disabled={state === 'asking'}
      tooltip={`Proposes a definition that counts what the rules of ${by} count`}
      onClick={() => void start()}
    >
      Take over as a definition
    </Button>
  );
}
