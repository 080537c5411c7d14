import { isLoaded } from '../../../src/core/documents/isLoaded';
import { parseDocument } from '../../../src/core/documents/parseDocument';
import type { EvidenceFacts } from '../../../src/core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../../src/core/maturity/evidence/facts/fact';
import { type OwnedDocuments, ownedDocuments } from '../../../src/core/maturity/evidence/facts/ownedDocuments';
import { computeEvidence } from '../../../src/core/maturity/evidence/signalSources';
import type { Evidence, SignalState } from '../../../src/core/maturity/evidence/signalState';
import { demoDocuments } from '../demoDocuments';
import { demoEvents } from '../demoEvents';
import { demoRules } from '../demoRules';
import type { Story } from '../story';
import { dayInstant } from '../troubleRatio';
import { dayMs } from '../units';
import { workRecords } from '../workRecords';
import { teams } from './judgements';
import { readingsAsOf } from './readingsAsOf';
import { adherence, ruleSinceDay, sloSinceDay } from './knownThen';

/**
 * Evidence as the app would have read it at an instant of the story: computed by the app's own rules from the documents,
 * records, alert rules and series that were there then.
 */
export function evidenceAsOf(story: Story, nowMs: number, stage: 0 | 1 | 2): Evidence {
  const owned = documentsAsOf(story, nowMs);
  const read = <T>(value: T): Fact<T> => ({ status: 'read', value, asOfMs: nowMs });
  const facts: EvidenceFacts = {
    nowMs,
    documents: read(owned),
    records: read(
      [...demoEvents(story, nowMs), ...workRecords(story, nowMs)].map(({ timeMs, endMs, tags }) => ({
        timeMs,
        endMs,
        tags,
      }))
    ),
    alertRules: read(demoRules().filter(({ name }) => dayInstant(story, ruleSinceDay[name] ?? -1000, 0) <= nowMs)),
    dashboards: read(stage === 0 ? [] : dashboards()),
    standings: { status: 'absent', connect: 'define-slos' },
    readings: readingsAsOf(story, nowMs, owned),
  };
  return { ...computeEvidence(facts, teams), ...standingsAsOf(nowMs, stage) };
}

/** Services were known from the start; their objectives came one after the other. */
function documentsAsOf(story: Story, nowMs: number): OwnedDocuments {
  const unknown = { folderUid: '', folderTitle: '', resourceVersion: '', canSave: false, canDelete: false };
  const documents = demoDocuments()
    .filter(({ dashboard }) => Array.isArray(dashboard.tags) && dashboard.tags.includes('headroom'))
    .map(({ dashboard }) =>
      parseDocument({ ...unknown, uid: String(dashboard.uid), managedBy: undefined, spec: dashboard })
    )
    .filter(isLoaded);
  const owned = ownedDocuments(documents, 0);
  const isThere = (service: string) => dayInstant(story, sloSinceDay[service] ?? 0, 0) <= nowMs;
  return { ...owned, slos: owned.slos.filter(({ slo }) => isThere(slo.service)) };
}

function dashboards() {
  return demoDocuments()
    .map(({ dashboard: { title, tags } }) => ({
      title: String(title),
      tags: Array.isArray(tags) ? tags.map(String) : [],
    }))
    .filter(({ tags }) => !tags.includes('headroom'));
}

/** What was met and tracked is older than the series are kept, so it is told, with the query and time it was read by. */
function standingsAsOf(nowMs: number, stage: 0 | 1 | 2): Evidence {
  const known = (reading: number | boolean, query: string, note: string): SignalState => ({
    status: 'known',
    reading,
    provenance: {
      source: 'prometheus',
      query,
      fromMs: nowMs - 30 * dayMs,
      toMs: nowMs,
      asOfMs: nowMs,
      note,
    },
  });
  const found = Object.entries(adherence[stage] ?? {});
  return found.length === 0
    ? {}
    : {
        slo_adherence: Object.fromEntries(
          found.map(([team, [met, all]]) => [team, known(met / all, 'SLI >= target', `current-window ${met}/${all}`)])
        ),
        eb_tracked: Object.fromEntries(
          found.map(([team, [, all]]) => [team, known(true, 'budget remaining', `${all}/${all}`)])
        ),
      };
}
