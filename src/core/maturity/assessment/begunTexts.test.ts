import { begunKey, begunPlaces, type BegunTexts, readBegun } from './begunTexts';

const place = { practiceId: 'on "call"', team: 'shop' };

it('finds the places again', () => {
  const texts: BegunTexts = { [begunKey(place)]: { link: { title: 'x' } }, '[1]': { link: {} }, nothing: { link: {} } };
  expect(begunPlaces(texts)).toEqual([place]);
});

it.each([undefined, 'x', { a: 'x' }, { a: { link: 'x' } }, { a: { link: { title: 1 } } }])(
  'reads nothing from %j',
  (draft) => {
    expect(readBegun(draft)).toEqual({});
  }
);

it('reads what it can', () => {
  const link = { title: 'Policy', url: '' };
  expect(readBegun({ a: { link, agreed: 7 }, b: null })).toEqual({});
  expect(readBegun({ a: { link, agreed: 7 } })).toEqual({ a: { link } });
});
