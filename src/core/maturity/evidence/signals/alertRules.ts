import type { AlertRule, EvidenceFacts } from '../facts/evidenceFacts';
import { fromFact } from '../facts/fact';
import { incomplete, known, noData, notConnected } from '../known';
import type { QualityMark, SignalState } from '../signalState';
import type { ComputeSignal } from './computeSignal';
import { readsOnlyResources } from './readsOnlyResources';
import { isPaging, ruleTeams } from './ruleTeams';

const QUERY = '/api/prometheus/grafana/api/v1/rules + /api/v1/rules?type=alert';
const SLO_LABEL = /(^|_)slo($|_)/i;

export const alertRuleCount = counted(() => true);

/** Rules that carry a label such as `slo`, `sloth_slo` or `headroom_slo`. */
export const sloAlertRuleCount = counted(({ labels }) => Object.keys(labels).some((name) => SLO_LABEL.test(name)));

export const alertRunbookCoverage = shareOfPaging(({ annotations }) => (annotations.runbook_url ?? '') !== '');

/** By names of metrics, so a proxy. */
export const resourceAlertShare = shareOfPaging(({ query }) => readsOnlyResources(query), 'proxy');

function counted(counts: (rule: AlertRule) => boolean): ComputeSignal {
  return (facts, team) =>
    ofTeam(facts, team, (rules, { asOfMs, isCut }) => {
      const count = rules.filter(counts).length;
      const provenance = { source: 'grafana', query: QUERY, asOfMs } as const;
      return count === 0 && isCut ? incomplete(provenance) : known(count, provenance, isCut && 'partial');
    });
}

function shareOfPaging(counts: (rule: AlertRule) => boolean, mark: QualityMark | false = false): ComputeSignal {
  return (facts, team) =>
    ofTeam(facts, team, (rules, { asOfMs, isCut }) => {
      const paging = rules.filter(isPaging);
      const having = paging.filter(counts).length;
      const provenance = { source: 'grafana', query: QUERY, asOfMs, note: `${having}/${paging.length}` } as const;
      return paging.length === 0
        ? noData(provenance)
        : known(having / paging.length, provenance, mark, isCut && 'partial');
    });
}

/** Where no rule can be told to be any team's, none being this team's says nothing. */
function ofTeam(
  { alertRules, documents }: EvidenceFacts,
  team: string,
  judge: (rules: readonly AlertRule[], read: { asOfMs: number; isCut: boolean }) => SignalState
): SignalState {
  return fromFact(documents, ({ value: owned }) =>
    fromFact(alertRules, ({ value, asOfMs, isCut = false }) => {
      const teams = value.map((rule) => ruleTeams(rule, owned));
      if (teams.every((of) => of.length === 0)) {
        return isCut ? incomplete() : notConnected('label-alert-rules');
      }
      const own = value.filter((_, index) => teams[index]?.includes(team));
      return own.length === 0 && isCut ? incomplete() : judge(own, { asOfMs, isCut });
    })
  );
}
