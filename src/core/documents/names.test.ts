import * as v from 'valibot';
import fc from 'fast-check';
import { checkUid } from './checkUid';
import { formatPath, parsePath } from './path';
import { proposeName, proposeUid } from './proposeName';
import { resourceSchema } from './resource';
import { formatSloRef, parseSloRef } from './sloRef';

it.each`
  text                                | ref
  ${'headroom-checkout/availability'} | ${{ documentUid: 'headroom-checkout', name: 'availability' }}
  ${' a_B-9/x '}                      | ${{ documentUid: 'a_B-9', name: 'x' }}
  ${'availability'}                   | ${undefined}
  ${'a/b/c'}                          | ${undefined}
  ${'a/Upper'}                        | ${undefined}
  ${'${service}/x'}                   | ${undefined}
  ${''}                               | ${undefined}
`('"$text" refers to $ref', ({ text, ref }) => {
  expect(parseSloRef(text)).toEqual(ref);
});

it('a reference reads back', () => {
  const ref = { documentUid: 'headroom-checkout', name: 'availability' };
  expect(parseSloRef(formatSloRef(ref))).toEqual(ref);
});

it.each`
  uid               | problem
  ${'a'}            | ${undefined}
  ${'A_z-9'}        | ${undefined}
  ${'x'.repeat(40)} | ${undefined}
  ${''}             | ${'empty'}
  ${'x'.repeat(41)} | ${'too-long'}
  ${'a b'}          | ${'bad-characters'}
  ${'a/b'}          | ${'bad-characters'}
  ${'ä'}            | ${'bad-characters'}
`('uid "$uid": $problem', ({ uid, problem }) => {
  expect(checkUid(uid)).toBe(problem);
});

it.each`
  title                 | taken           | name
  ${'Checkout latency'} | ${[]}           | ${'checkout-latency'}
  ${'Größe & Co.'}      | ${[]}           | ${'grosse-co'}
  ${'支払い'}           | ${[]}           | ${'unnamed'}
  ${'a'}                | ${['a', 'a-2']} | ${'a-3'}
`('"$title" is named $name', ({ title, taken, name }) => {
  expect(proposeName(title, taken)).toBe(name);
});

it('whatever the title, names and uids are valid and free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (title) => {
      const taken = [proposeName(title), proposeUid(title)];
      const [name, uid] = [proposeName(title, taken), proposeUid(title, taken)];
      expect(taken).not.toContain(name);
      expect(taken).not.toContain(uid);
      expect(checkUid(uid)).toBeUndefined();
      expect(
        v.safeParse(resourceSchema, { apiVersion: 'headroom/v1', kind: 'SLO', metadata: { name }, spec: {} }).success
      ).toBe(true);
    })
  );
});

it('paths read back, odd keys too', () => {
  expect(formatPath('resources[2]', ['spec', 'objectives', 0, 'target'])).toBe(
    'resources[2].spec.objectives[0].target'
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.string(), fc.constantFrom('a.b/c', '["x"]', 'plain'))), (path) => {
      expect(parsePath(formatPath('', path))).toEqual(path);
    })
  );
});
