import { globSync } from 'glob';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const texts = [
  'README.md',
  'CHANGELOG.md',
  '.config/README.md',
  ...fs
    .readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Targets of links and pictures that lie in the project, without their anchors. */
function linkedFiles(text: string): string[] {
  const prose = text.replace(/```[^]*?```|`[^`\n]*`/g, (code) => (code.startsWith('```') ? '' : 'code'));
  return [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)]
    .map(([, inline, attribute]) => (inline ?? attribute ?? '').split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

it.each(texts)('every link and picture of %s leads to a file', (file) => {
  const missing = linkedFiles(read(file)).filter(
    (target) => !fs.existsSync(path.join(root, path.dirname(file), decodeURI(target)))
  );
  expect(missing).toEqual([]);
});

it('README.md has links and pictures to check', () => {
  expect(linkedFiles(read('README.md'))).toEqual(expect.arrayContaining(['LICENSE', 'docs/slo-maths.md']));
  expect(linkedFiles('[a](b.md#c) ![d](e.png "f") [g](https://h) `[i](j)`')).toEqual(['b.md', 'e.png']);
});

it('every logo and screenshot of a plugin.json is there', () => {
  const files = ['src/plugin.json', ...globSync('src/panels/*/plugin.json', { cwd: root })];
  const missing = files.flatMap((file) => {
    const { info } = JSON.parse(read(file));
    const shown: string[] = [
      ...Object.values<string>(info.logos),
      ...(info.screenshots ?? []).map((shot: { path: string }) => shot.path),
    ];
    return shown.filter((image) => !fs.existsSync(path.join(root, path.dirname(file), image)));
  });
  expect(missing).toEqual([]);
});
