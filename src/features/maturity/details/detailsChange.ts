import * as v from 'valibot';
import { equalJson } from '../../../core/documents/json';
import type { Resource } from '../../../core/documents/resource';
import {
  type AssessmentResource,
  assessmentSchema,
  type Scope,
} from '../../../core/maturity/assessment/assessmentSchema';
import {
  changeCoach,
  changeDetails,
  type Details,
  type DetailsChange,
} from '../../../core/maturity/assessment/changeDetails';
import type { DetailsValues } from './detailsValues';

/** Writes only what differs between the two, so that what others change alongside stays. */
export function detailsChange(name: string, before: DetailsValues, after: DetailsValues): DetailsChange {
  return (resources) => {
    const spec = storedSpec(resources, name);
    const steps = [
      changeDetails(name, {
        ...plainDetails(before, after),
        ...(!equalJson(scopeOf(before), scopeOf(after)) && { scope: scopeOf(after, spec?.scope) }),
        ...(!equalJson(before.teams, after.teams) && { teams: teamsOf(spec?.teams ?? {}, before.teams, after.teams) }),
      }),
      ...without(before.coaches, after.coaches).map((coach) => changeCoach(name, coach, 'remove')),
      ...without(after.coaches, before.coaches).map((coach) => changeCoach(name, coach, 'add')),
    ];
    return steps.reduce((changed, step) => step(changed), [...resources]);
  };
}

function plainDetails(before: DetailsValues, after: DetailsValues): Details {
  const { title, date, months, totalShown } = after;
  return {
    ...(title !== before.title && { displayName: title.trim() }),
    ...(date !== before.date && { date }),
    ...(months !== before.months && { reassessEveryMonths: months === '' ? undefined : Number(months) }),
    ...(totalShown !== before.totalShown && { totalShown }),
  };
}

/** Fields of a scope that we do not know stay. */
function scopeOf({ scopeKind, services }: DetailsValues, { services: _, ...stored }: Partial<Scope> = {}): Scope {
  return { ...stored, kind: scopeKind, ...(scopeKind === 'service' && { services: [...services] }) };
}

function teamsOf(stored: NonNullable<Details['teams']>, before: readonly string[], after: readonly string[]) {
  const gone = without(before, after);
  const kept = Object.entries(stored).filter(([team]) => !gone.includes(team));
  const added = without(after, before).filter((team) => !Object.hasOwn(stored, team));
  return Object.fromEntries([...kept, ...added.map((team) => [team, { displayName: team }] as const)]);
}

function storedSpec(resources: readonly Resource[], name: string): AssessmentResource['spec'] | undefined {
  const found = resources.find(({ kind, metadata }) => kind === 'Assessment' && metadata.name === name);
  const parsed = v.safeParse(assessmentSchema, found);
  return parsed.success ? parsed.output.spec : undefined;
}

function without(all: readonly string[], out: readonly string[]): string[] {
  return all.filter((one) => !out.includes(one));
}
