import { type JsonObject, own } from '../../documents/json';
import { API_VERSION } from '../../documents/resource';
import { objectAt, textAt } from '../foreign/fields';
import type { ForeignCode } from '../foreign/foreignCode';
import type { ForeignNote, ForeignRead, MadeResource, Path } from '../foreign/foreignRead';
import { ToldOnce } from '../foreign/toldOnce';
import { ALERT_KINDS } from './alertKinds';
import { fromAlpha } from './fromAlpha';
import { openSloReferences } from './openSloReferences';
import { readOpenSlo } from './readOpenSlo';

const ALPHA = 'openslo/v1alpha';

/** An object, and where in an object of the files its fields stand. */
interface Placed {
  object: number;
  value: JsonObject;
  origin: MadeResource['origin'];
}

/**
 * OpenSLO objects, v1 and v1alpha, as resources of Headroom; references are looked up among all of them. An SLO with
 * several objectives becomes one for each. `index` numbers an object among those of the import.
 */
export function fromOpenSlo(objects: ReadonlyArray<{ value: JsonObject; index: number }>): ForeignRead {
  const made: MadeResource[] = [];
  // An SLI's are those of each SLO that names it.
  const [problems, losses] = [new ToldOnce(), new ToldOnce()];
  const placed = objects.flatMap(({ value, index }): Placed[] =>
    own(value, 'apiVersion') === ALPHA
      ? fromAlpha(value).map((one) => ({ ...one, object: index }))
      : [{ object: index, value, origin: [] }]
  );
  const references = openSloReferences(placed);
  for (const { object, value, origin } of placed) {
    const note = (path: Path, code: ForeignCode, detail = ''): ForeignNote => ({ object, path, code, detail });
    const kind = own(value, 'kind');
    if (kind === 'SLO') {
      const read = readOpenSlo({ value, object, origin }, references);
      made.push(...read.made);
      problems.add(...read.problems);
      losses.add(...read.losses);
    } else if (kind === 'Service') {
      made.push({ object, value: { ...value, apiVersion: API_VERSION }, origin });
    } else if (kind === 'DataSource') {
      const name = textAt(objectAt(value, 'metadata'), 'name') ?? '';
      losses.add(note(['metadata', 'name'], 'data-source-by-name', name));
    } else if (ALERT_KINDS.has(kind)) {
      made.push({ object, value: { ...value, apiVersion: API_VERSION }, origin });
      losses.add(note(['kind'], 'alerts-not-used'));
    } else if (kind !== 'SLI') {
      problems.add(note(['kind'], 'kind-not-read', String(kind).slice(0, 80)));
    }
  }
  const named =
    (code: ForeignCode) =>
    ({ object, name }: { object: number; name: string }): ForeignNote => ({
      ...{ object, path: ['metadata', 'name'], code, detail: name },
    });
  losses.add(...references.unusedIndicators().map(named('indicator-not-used')));
  losses.add(...references.seconds().map(named('second-of-name')));
  return { made, problems: problems.notes, losses: losses.notes };
}
