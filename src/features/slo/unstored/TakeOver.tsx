import { Alert, Button, LinkButton } from '@grafana/ui';
import React, { useState } from 'react';
import { useNavigate } from 'react-router';
import { askRules } from '../../../adapters/measure/found/askRules';
import { grafanaHttp } from '../../../adapters/measure/transport/grafanaHttp';
import { importUrl, routePath } from '../../../app/links';
import type { FoundSlo } from '../../../core/found/foundSlo';
import { ruleDefinition, type RuleDefinition } from '../../../core/found/ruleDefinition';
import { foundSourceWords, notTakenOverWords, takenOverWords } from '../../../views/words/foundWords';

interface Props {
  found: FoundSlo;
  dataSourceUid: string;
}

/** Makes a definition out of the rules that record the SLO, for the import page to show before anything is written. */
export function TakeOver({ found, dataSourceUid }: Props) {
  const [state, setState] = useState<'idle' | 'asking' | Extract<RuleDefinition, { ok: false }>['why']>('idle');
  const navigate = useNavigate();
  const by = foundSourceWords[found.source];
  const start = async () => {
    setState('asking');
    const rules = await askRules(grafanaHttp, dataSourceUid, new AbortController().signal);
    const made = ruleDefinition(found, rules.status === 'ready' ? rules.value : [], dataSourceUid);
    if (!made.ok) {
      setState(made.why);
      return;
    }
    const remark = `# Taken over from the rules of ${by}. Check what it counts, and the service, before you import it.
# ${takenOverWords[made.budgetOf]}`;
    const text = `${remark}\n${JSON.stringify(made.definition, null, 2)}\n`;
    navigate(routePath(importUrl()), { state: { definitions: text } });
  };
  return state !== 'idle' && state !== 'asking' ? (
    <Alert severity="info" title="Its definition cannot be read from here" onRemove={() => setState('idle')}>
      <p>{notTakenOverWords[state]}</p>
      <LinkButton href={importUrl()} size="sm" variant="secondary">
        Import the file that {by} has
      </LinkButton>
    </Alert>
  ) : (
    <Button
      variant="secondary"
      icon="upload"
      disabled={state === 'asking'}
      tooltip={`Proposes a definition that counts what the rules of ${by} count. ${takenOverWords[found.source === 'sloth' ? 'time' : 'events']}`}
      onClick={() => void start()}
    >
      Take over as a definition
    </Button>
  );
}
