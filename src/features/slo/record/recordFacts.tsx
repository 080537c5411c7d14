import { TextLink } from '@grafana/ui';
import React from 'react';
import type { RecordSpec } from '../../../core/documents/record/recordSchema';
import { fixedLengthMs } from '../../../core/documents/durationSchema';
import { formatDuration } from '../../../views/format/formatDuration';
import type { Fact } from '../../../views/facts/FactList';

/** For whom the SLO is; what nobody has said is left out. */
export function userFacts(record: RecordSpec): Fact[] {
  const { journey, step, persona, brokenMeans, complainWhen, environments = [], regions = [] } = record;
  return said([
    ['Journey', [journey, step].filter(Boolean).join(' → ')],
    ['Persona', persona],
    ['Broken means', brokenMeans],
    ['They complain', complainWhen],
    ['Environments', environments.join(', ')],
    ['Regions', regions.join(', ')],
  ]);
}

/** Who acts when it breaks, and with what. */
export function responseFacts({ priority, response, runbook, dashboards = [], links = [] }: RecordSpec): Fact[] {
  return said([
    ['Priority', [priority?.level, priority?.reason].filter(Boolean).join(': ')],
    ...actorFacts(response ?? {}),
    ['Runbook', runbook && <Address url={runbook} />],
    ['Dashboards', dashboards.length > 0 && <Addresses links={dashboards} />],
    ['Links', links.length > 0 && <Addresses links={links} />],
  ]);
}

function actorFacts({ first, within, mayActAlone }: NonNullable<RecordSpec['response']>): Fact[] {
  const withinMs = within === undefined ? undefined : fixedLengthMs(within);
  return [
    ['First to act', first],
    ['Responds within', withinMs === undefined ? within : formatDuration(withinMs)],
    ['May act alone', mayActAlone === undefined ? '' : mayActAlone ? 'yes, without asking' : 'no, has to ask first'],
  ];
}

function said(facts: readonly Fact[]): Fact[] {
  return facts.filter(([, value]) => Boolean(value));
}

function Addresses({ links }: { links: ReadonlyArray<{ title?: string | undefined; url: string }> }) {
  return links.map(({ title, url }) => (
    <div key={url}>
      <Address title={title} url={url} />
    </div>
  ));
}

function Address({ title, url }: { title?: string | undefined; url: string }) {
  const isOutside = !url.startsWith('/');
  return (
    <TextLink href={url} external={isOutside} inline={false}>
      {title ?? url}
    </TextLink>
  );
}
