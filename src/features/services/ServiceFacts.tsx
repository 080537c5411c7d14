import React from 'react';
import { dashboardUrl, teamUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { CataloguedService } from '../../core/services/serviceCatalogue';
import { InlineLink } from '../../views/links/InlineLink';
import { managedWords } from '../../views/words/managedWords';
import { criticalityWords } from './serviceWords';
import { type Fact, FactList } from '../../views/facts/FactList';

interface Props {
  service: CataloguedService;
  home: LoadedDocument | undefined;
}

/** What a service is, whose, and where to turn to. */
export function ServiceFacts({ service: { name, team, details }, home }: Props) {
  const { description, criticality, environments = [], rota, runbook } = details;
  const facts: Fact[] = [
    ['Id', <code key="id">{name}</code>],
    ['Description', description],
    ['Team', team && <InlineLink href={teamUrl(team)}>{team}</InlineLink>],
    ['Criticality', criticality && criticalityWords[criticality]],
    ['Environments', environments.join(', ')],
    ['On call', rota && <InlineLink href={rota}>{rota}</InlineLink>],
    ['Runbook', runbook && <InlineLink href={runbook}>{runbook}</InlineLink>],
    [
      'Kept in',
      home === undefined ? (
        'nowhere: only SLOs name this service'
      ) : (
        <InlineLink href={dashboardUrl(home.uid)}>{home.title}</InlineLink>
      ),
    ],
    ['Changed', home?.managedBy && managedWords(home.managedBy)],
  ];
  return <FactList facts={facts} />;
}
