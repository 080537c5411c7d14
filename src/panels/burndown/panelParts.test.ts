import { type HeadNeeds, panelParts } from './panelParts';

const none: HeadNeeds = { title: undefined, remark: undefined, links: false };
const title = { ...none, title: 'Checkout availability' };
const remark = { ...none, remark: 'These figures rest on 27 d of 30 d.' };
const remarks = { ...none, remark: 'These figures rest on 27 d of 30 d. '.repeat(20) };
const links = { ...none, links: true };
const all = { ...title, ...remark, links: true };

it.each`
  case                       | width   | height | needs                                   | expected
  ${'4×4 cells'}             | ${189}  | ${96}  | ${title}                                | ${{ head: 'none', remark: 'sign', marks: false, picture: { width: 189, height: 96 } }}
  ${'4×4 cells, a remark'}   | ${189}  | ${96}  | ${all}                                  | ${{ head: 'signs', remark: 'sign', marks: false, picture: { width: 169, height: 96 } }}
  ${'8×6 cells'}             | ${402}  | ${172} | ${title}                                | ${{ head: 'row', remark: 'sign', marks: true, picture: { width: 402, height: 150 } }}
  ${'a remark, no name'}     | ${402}  | ${172} | ${remark}                               | ${{ head: 'signs', remark: 'sign', marks: true, picture: { width: 382, height: 172 } }}
  ${'24×8 cells'}            | ${1250} | ${248} | ${all}                                  | ${{ head: 'row', remark: 'words', marks: true, picture: { width: 1250, height: 226 } }}
  ${'a remark alone, wide'}  | ${1250} | ${248} | ${remark}                               | ${{ head: 'row', remark: 'words', marks: true, picture: { width: 1250, height: 226 } }}
  ${'a remark too long'}     | ${1250} | ${248} | ${remarks}                              | ${{ head: 'signs', remark: 'sign', marks: true, picture: { width: 1230, height: 248 } }}
  ${'too long, with a name'} | ${1250} | ${248} | ${{ ...title, remark: remarks.remark }} | ${{ head: 'row', remark: 'sign', marks: true, picture: { width: 1250, height: 226 } }}
  ${'links have words'}      | ${1250} | ${248} | ${links}                                | ${{ head: 'row', remark: 'sign', marks: true, picture: { width: 1250, height: 226 } }}
  ${'nothing to say in it'}  | ${1250} | ${248} | ${none}                                 | ${{ head: 'none', remark: 'sign', marks: true, picture: { width: 1250, height: 248 } }}
`('$case', ({ width, height, needs, expected }) => {
  expect(panelParts({ width, height }, needs)).toEqual(expected);
});
