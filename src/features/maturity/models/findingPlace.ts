import { parsePath } from '../../../core/documents/path';
import type { Dimension, MaturityModel, Practice } from '../../../core/maturity/modelSchema';
import { levelName } from '../../../views/maturity/levelName';

type Steps = ReadonlyArray<string | number>;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['spec.version', 'version'],
  ['metadata.name', 'name'],
]);
/** Fields of a dimension or practice that say something by level. */
const BY_LEVEL: ReadonlySet<unknown> = new Set([
  'levels',
  'levelNames',
  'levelOrigins',
  'levelAdditions',
  'levelPlacements',
  'phases',
]);
const NUMBERED: ReadonlyMap<unknown, string> = new Map([
  ['evidence', 'rule'],
  ['questions', 'question'],
]);
const OTHERS: ReadonlyMap<unknown, string> = new Map([
  ['askedOf', 'whom to ask'],
  ['contextSignals', 'signals beside it'],
  ['id', 'id'],
  ['formerIds', 'old ids'],
]);

/**
 * Where in a model a path leads, by names: `Toil`, `level Strategic`; a path that leads to nothing named stays as it is.
 * `levelId`: the level that it is about, where the path does not say it.
 */
export function findingPlace(model: MaturityModel, path: string, levelId?: string): string[] {
  const [top, list, index, ...below] = parsePath(path);
  const named = top === 'spec' && typeof index === 'number' ? inList(model, list, index, below) : undefined;
  const level = levelId === undefined ? [] : [levelWords(model, dimensionAt(model, list, index), levelId)];
  return [...(named ?? (path === '' ? [] : [PLAIN.get(path) ?? path])), ...level];
}

function inList(model: MaturityModel, list: unknown, index: number, below: Steps): string[] | undefined {
  const { levels, signals } = model.spec;
  switch (list) {
    case 'levels':
      return [`level ${levels[index]?.name ?? index + 1}`];
    case 'signals':
      return [`signal ${signals[index]?.id ?? index + 1}`];
    default: {
      const dimension = dimensionAt(model, list, index);
      return dimension && inDimension(model, dimension, below);
    }
  }
}

function dimensionAt({ spec }: MaturityModel, list: unknown, index: unknown): Dimension | undefined {
  return list === 'dimensions' && typeof index === 'number' ? spec.dimensions[index] : undefined;
}

function inDimension(model: MaturityModel, dimension: Dimension, below: Steps): string[] {
  const [list, place, ...rest] = below;
  const practice = list === 'practices' && typeof place === 'number' ? dimension.practices[place] : undefined;
  return practice === undefined
    ? [`dimension ${dimension.name}`, ...fieldWords(model, dimension, below)]
    : [practiceWords(model, dimension, practice), ...fieldWords(model, dimension, rest)];
}

/** With its dimension where another practice is called the same. */
function practiceWords({ spec }: MaturityModel, dimension: Dimension, { name }: Practice): string {
  const same = spec.dimensions.flatMap(({ practices }) => practices).filter((one) => one.name === name);
  return same.length > 1 ? `${dimension.name}, ${name}` : name;
}

/** What has no words here is named by the finding itself. */
function fieldWords(model: MaturityModel, dimension: Dimension, [field, key]: Steps): string[] {
  if (BY_LEVEL.has(field)) {
    return typeof key === 'string' ? [levelWords(model, dimension, key)] : [];
  }
  const numbered = NUMBERED.get(field);
  if (numbered !== undefined) {
    return typeof key === 'number' ? [`${numbered} ${key + 1}`] : [];
  }
  const words = OTHERS.get(field);
  return words === undefined ? [] : [words];
}

function levelWords(model: MaturityModel, dimension: Dimension | undefined, levelId: string): string {
  const name = dimension && levelName(model, dimension, levelId);
  return `level ${name ?? levelId}`;
}
