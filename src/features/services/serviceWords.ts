import type { JudgedDependency, Standing, TooTight } from '../../core/services/judgeDependencies';
import type { Criticality } from '../../core/services/serviceDetails';
import { formatSli } from '../../views/format/formatSli';
import { formatTarget } from '../../views/format/formatTarget';

export const criticalityWords: Readonly<Record<Criticality, string>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

export const standingLook = {
  'not-set': { text: 'nothing promised', color: 'darkgrey', icon: 'question-circle' },
  'not-measured': { text: 'not measured', color: 'darkgrey', icon: 'question-circle' },
  missed: { text: 'missed', color: 'red', icon: 'times-circle' },
  kept: { text: 'kept', color: 'green', icon: 'check-circle' },
} as const satisfies Record<Standing, unknown>;

/** Which SLO asks for more than what its service stands on, and of what. */
export function tooTightWords(tooTight: TooTight): string {
  const { slo } = tooTight;
  const own = `${slo.displayName} asks for ${formatTarget(slo.target)}`;
  if (tooTight.than === 'promised') {
    const { name, target = 0 } = tooTight.dependency;
    return `${own}, but ${name} promises ${formatTarget(target)} only.`;
  }
  if (tooTight.than === 'promised-together') {
    return `${own}, but what it needs promises ${formatSli(tooTight.ratio, slo.target)} together.`;
  }
  const { ceiling } = tooTight;
  return `${own}, but what it needs delivered ${formatSli(ceiling.ratio, slo.target)} together.`;
}

export function strengthWords({ dependency: { strength, party } }: JudgedDependency): string {
  const whose = party === 'own' ? 'own' : 'third party';
  return `${strength === 'hard' ? 'hard: fails with it' : 'soft: works without it'}, ${whose}`;
}
