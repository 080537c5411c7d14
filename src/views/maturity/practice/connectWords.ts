import { SERVICE_LABELS } from '../../../core/maturity/evidence/facts/ownership';
import type { ConnectHint, UnknownSignal } from '../../../core/maturity/evidence/signalState';
import type { Signal } from '../../../core/maturity/modelSchema';

const labels = `“${SERVICE_LABELS.slice(0, -1).join('”, “')}” or “${SERVICE_LABELS.at(-1) ?? ''}”`;

/** What to do about a hint. */
export const hintWords: Readonly<Record<ConnectHint, string>> = {
  'enter-by-hand': 'Enter by hand what you know.',
  'name-team': 'Name it as the owner of a service or SLO, or correct its name in Edit details.',
  'name-services': 'Name the service where the team is named, for example service:basket.',
  'define-slos': 'Define an SLO for a service of this team.',
  'define-services': 'Name this team as the owner of its services in Headroom’s documents.',
  'attach-policy': 'Attach an error budget policy to the SLOs of this team.',
  'write-annotations': 'Mark such events as annotations in Grafana, with the tags below.',
  'tag-dashboards': 'Tag dashboards with the service they are about, for example service:basket.',
  'label-alert-rules': `Give alert rules a label “team”, or one that names the service: ${labels}.`,
  'label-series': `Give the series a label “team”, or one that names the service: ${labels}.`,
  'label-log-streams': `Give log streams a label that names the service: ${labels}.`,
  'name-namespaces': 'Name the namespaces in Kubernetes after the team or its services.',
  'add-loki': 'Connect a Loki data source to Grafana.',
  'add-prometheus': 'Connect a Prometheus data source to Grafana, and let an SLO of this team use it.',
  'export-metric': 'Let the service or its platform export a metric for it; the query below looks for one.',
};

const byAvailability: Readonly<Record<Signal['availability'], string>> = {
  builtin: 'Headroom does not compute it yet: enter by hand what you know.',
  integration: 'Another tool knows this: look there and enter it by hand.',
  manual: 'Somebody has to keep a record of it: enter by hand what it says.',
};

/** What would make an unknown signal known; undefined where there is nothing to do about it here. */
export function connectWords(
  { connect, reason, problem }: UnknownSignal,
  signal: Signal | undefined
): string | undefined {
  if (connect !== undefined) {
    return hintWords[connect];
  }
  switch (reason) {
    case 'not-connected':
      return signal && byAvailability[signal.availability];
    case 'unreadable':
    case 'incomplete':
      return 'Nothing follows from it for the level. Try again once it answers, or enter by hand what you know.';
    case 'not-permitted':
      return problem?.name === undefined
        ? 'Ask somebody who may see it, or enter by hand what you know.'
        : `Ask an administrator for the right to query “${problem.name}”, or enter by hand what you know.`;
    default:
      return undefined;
  }
}
