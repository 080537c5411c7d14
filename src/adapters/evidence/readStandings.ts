import type { SloStanding } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { OwnedSlo } from '../../core/maturity/evidence/facts/ownedDocuments';
import { floorTo } from '../../core/measure/align';
import type { SloQuestion } from '../../core/slo/answer';
import type { EvidenceSources } from './evidenceSources';
import { withDeadline } from './withDeadline';

const deadlineMs = 60_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Each SLO as it stands in its window or period of now, measured as the lists of SLOs are. */
export async function readStandings(
  { measure, prometheusOf, kept, nowMs }: EvidenceSources,
  slos: readonly OwnedSlo[],
  signal: AbortSignal
): Promise<Fact<readonly SloStanding[]>> {
  const asOfMs = nowMs();
  const toMs = floorTo(asOfMs, minuteMs);
  const questions = slos.map(({ slo }): SloQuestion | undefined => {
    const dataSourceUid = prometheusOf(slo.dataSource)?.uid;
    const range = { fromMs: toMs - dayMs, toMs };
    return dataSourceUid === undefined
      ? undefined
      : { slo, dataSourceUid, range, detail: 'overview', budgetOverTime: false, pastPeriods: 0 };
  });
  const asked = questions.filter((question) => question !== undefined);
  const ask = async (inner: AbortSignal): Promise<Fact<readonly SloStanding[]>> => {
    const answers = await measure(asked, inner);
    const value = slos.map(({ slo, team }, index): SloStanding => {
      const question = questions[index];
      const answer = question && answers[asked.indexOf(question)];
      const isThere = answer?.status === 'ready' || answer?.status === 'partial';
      return { team, target: slo.target, figures: isThere ? answer.value.figures : undefined };
    });
    return { status: 'read', value, asOfMs };
  };
  const late = (): Fact<readonly SloStanding[]> => ({
    status: 'failed',
    problem: { source: 'prometheus', code: 'timeout', detail: '' },
  });
  const key = JSON.stringify(['standings', slos.map(({ slo, team }) => [slo, team])]);
  return kept.read(key, (inner) => withDeadline(ask, deadlineMs, inner, late), signal);
}
