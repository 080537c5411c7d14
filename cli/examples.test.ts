import fs from 'node:fs';
import { stringify } from 'yaml';
import type { Resource } from '../src/core/documents/resource';
import { planImport } from '../src/core/interchange/planImport';
import { readDefinitions } from '../src/core/interchange/readDefinitions';
import { byKey, takenBack } from '../src/core/interchange/testing/takenBack';
import { toOpenSlo } from '../src/core/interchange/openslo/toOpenSlo';
import { checkOpenSlo } from '../src/core/interchange/testing/checkOpenSlo';

const EXAMPLES = 'provisioning/definitions';

/** As the import puts them into documents; a team has one of its own, which OpenSLO has no object for. */
function documentsIn(text: string) {
  const { parts, problems } = readDefinitions(text);
  expect(problems).toEqual([]);
  return planImport(parts, { documents: [], broken: [] })
    .filter(({ uid }) => !uid.startsWith('headroom-team-'))
    .map(({ uid, items }) => ({ uid, resources: items.map(({ resource }): Resource => resource) }));
}

it.each(fs.readdirSync(EXAMPLES))(
  '%s goes to OpenSLO and comes back the same, through what a strict reader takes',
  (file) => {
    const documents = documentsIn(fs.readFileSync(`${EXAMPLES}/${file}`, 'utf8'));
    const { objects, losses } = toOpenSlo(documents);
    expect(losses).toEqual([]);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.flatMap(checkOpenSlo)).toEqual([]);
    const back = documentsIn(objects.map((object) => stringify(object)).join('---\n'));
    expect(back).toEqual(documents);
    expect(toOpenSlo(back)).toEqual({ objects, losses });
  }
);

const FILES = fs.readdirSync(EXAMPLES).map((file) => `${EXAMPLES}/${file}`);

it.each(['headroom', 'sloth-kubernetes', 'pyrra'] as const)(
  'the examples go to %s and come back the same',
  (format) => {
    for (const { resources } of FILES.flatMap((file) => documentsIn(fs.readFileSync(file, 'utf8')))) {
      const { problems, back } = takenBack(resources, format);
      expect(problems).toEqual([]);
      expect(back).toEqual(byKey(resources));
    }
  }
);
