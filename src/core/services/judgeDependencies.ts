import { formatSloRef } from '../documents/sloRef';
import { noData, type NoData } from '../slo/answer';
import type { Slo } from '../slo/slo';
import { type Ceiling, dependencyCeiling } from '../slo/target-helper/dependencyCeiling';
import type { CataloguedService } from './serviceCatalogue';
import type { Dependency } from './serviceDetails';

/** How far a dependency can be relied on. */
export type Standing =
  /** Nobody has said how good it is. */
  | 'not-set'
  /** It is said, and nothing is measured (now). */
  | 'not-measured'
  | 'missed'
  | 'kept';

export interface JudgedDependency {
  dependency: Dependency;
  name: string;
  /** Undefined where it names none, or none that is there. */
  slo: Slo | undefined;
  /** What is promised: by its SLO, else by whoever runs it. */
  target: number | undefined;
  /** What it delivered over its own SLO's window. */
  actual: number | NoData;
  standing: Standing;
}

export interface JudgedService {
  dependencies: readonly JudgedDependency[];
  /** Of the hard ones; undefined where nothing is known. */
  ceiling: Ceiling | undefined;
  tooTight: readonly TooTight[];
}

/** An SLO that asks for more than what its service stands on. */
export type TooTight =
  | { slo: Slo; than: 'promised'; dependency: JudgedDependency }
  /** Each alone promises enough, and all that promise something do not: `ratio` is the product of their targets. */
  | { slo: Slo; than: 'promised-together'; ratio: number }
  | { slo: Slo; than: 'delivered'; ceiling: Ceiling };

/** A product of targets that are decimal fractions. */
const ROUNDING = 1e-12;

/** `actualOf`: the SLI of an SLO over its window. Only what is hard can be too little. docs/slo-maths.md §6 */
export function judgeService(
  service: CataloguedService,
  slos: readonly Slo[],
  actualOf: (slo: Slo) => number | NoData
): JudgedService {
  const dependencies = judgeDependencies(service.details.dependencies ?? [], slos, actualOf);
  const ceiling = hardCeiling(dependencies);
  const hard = dependencies.filter(({ dependency }) => dependency.strength === 'hard');
  const tooTight = service.slos.flatMap((slo): TooTight[] => [
    ...tighterThanPromised(slo, hard),
    ...(ceiling !== undefined && slo.target > ceiling.ratio ? [{ slo, than: 'delivered' as const, ceiling }] : []),
  ]);
  return { dependencies, ceiling, tooTight };
}

function tighterThanPromised(slo: Slo, hard: readonly JudgedDependency[]): TooTight[] {
  const tighter = hard.filter(({ target }) => target !== undefined && slo.target > target);
  const ratio = hard.reduce((product, { target = 1 }) => product * target, 1);
  return tighter.length === 0 && slo.target > ratio + ROUNDING
    ? [{ slo, than: 'promised-together', ratio }]
    : tighter.map((dependency) => ({ slo, than: 'promised', dependency }));
}

export function hardCeiling(dependencies: readonly JudgedDependency[]): Ceiling | undefined {
  return dependencyCeiling(dependencies.filter(({ dependency }) => dependency.strength === 'hard'));
}

export function judgeDependencies(
  dependencies: readonly Dependency[],
  slos: readonly Slo[],
  actualOf: (slo: Slo) => number | NoData
): JudgedDependency[] {
  return dependencies.map((dependency) => {
    const slo = slos.find(({ ref }) => formatSloRef(ref) === dependency.slo);
    const target = slo?.target ?? dependency.target;
    const actual = slo === undefined ? noData : actualOf(slo);
    const name = dependency.name || (slo?.displayName ?? dependency.slo ?? '');
    return { dependency, name, slo, target, actual, standing: standingOf(target, actual) };
  });
}

function standingOf(target: number | undefined, actual: number | NoData): Standing {
  if (target === undefined) {
    return 'not-set';
  }
  return actual === noData ? 'not-measured' : actual >= target ? 'kept' : 'missed';
}
