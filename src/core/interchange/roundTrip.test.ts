import fc from 'fast-check';
import { cleanJson } from '../documents/cleanJson';
import { parseResources } from '../documents/parseResources';
import type { Resource } from '../documents/resource';
import { differencesOf } from './foreign/travel';
import { parseText } from './parseText';
import { checkOpenSlo } from './testing/checkOpenSlo';
import { someResources } from './testing/someResources';
import { byKey, takenBack } from './testing/takenBack';

/** Of one document that the schema takes. */
const documents = someResources
  .map((made) => made.map((one) => cleanJson(one) as Resource))
  .filter((resources) => parseResources(resources).problems.length === 0);

it.each(['headroom', 'openslo'] as const)('%s gives any document back', (format) => {
  fc.assert(
    fc.property(documents, (resources) => {
      const { text, losses, problems, back } = takenBack(resources, format);
      expect({ losses, problems }).toEqual({ losses: [], problems: [] });
      expect(back).toEqual(byKey(resources));
      const values = parseText(text).documents.map(({ value }) => value);
      expect(format === 'openslo' ? values.flatMap(checkOpenSlo) : []).toEqual([]);
    }),
    { numRuns: 100 }
  );
});

it.each(['sloth-kubernetes', 'pyrra'] as const)(
  '%s gives any SLO back, whatever the other tool says of it',
  (format) => {
    fc.assert(
      fc.property(documents, (resources) => {
        const { text, problems, back } = takenBack(resources, format);
        expect(problems).toEqual([]);
        expect(back).toEqual(text === '' ? {} : byKey(resources));
      }),
      { numRuns: 100 }
    );
  }
);

it('sloth gives back all but what it told as lost', () => {
  fc.assert(
    fc.property(documents, (resources) => {
      const { losses, problems, back } = takenBack(resources, 'sloth');
      expect(problems).toEqual([]);
      const given = byKey(resources);
      const told = (key: string) => losses.filter(({ resource }) => resource === key).map(({ path }) => path);
      for (const key of Object.keys(given).filter((name) => name.startsWith('SLO/'))) {
        // Sloth takes no name of one letter.
        const there = back[key] ?? back[key.replace(/\/(.)$/, '/slo-$1')];
        const found = there ? differencesOf(there, given[key]).map(({ path }) => path) : [''];
        expect(told(key)).toEqual(found);
      }
    }),
    { numRuns: 100 }
  );
});
