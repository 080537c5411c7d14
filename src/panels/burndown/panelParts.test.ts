import { panelParts } from './panelParts';

const none = { title: false, signs: false };
const title = { title: true, signs: false };
const signs = { title: true, signs: true };
const signsAlone = { title: false, signs: true };

it.each`
  case                      | width   | height | needs         | expected
  ${'4×4 cells'}            | ${189}  | ${96}  | ${title}      | ${{ head: 'none', remark: 'sign', marks: false, picture: { width: 189, height: 96 } }}
  ${'4×4 cells, a remark'}  | ${189}  | ${96}  | ${signs}      | ${{ head: 'signs', remark: 'sign', marks: false, picture: { width: 169, height: 96 } }}
  ${'8×6 cells'}            | ${402}  | ${172} | ${title}      | ${{ head: 'row', remark: 'sign', marks: true, picture: { width: 402, height: 150 } }}
  ${'a remark, no name'}    | ${402}  | ${172} | ${signsAlone} | ${{ head: 'signs', remark: 'sign', marks: true, picture: { width: 382, height: 172 } }}
  ${'24×8 cells'}           | ${1250} | ${248} | ${signs}      | ${{ head: 'row', remark: 'words', marks: true, picture: { width: 1250, height: 226 } }}
  ${'nothing to say in it'} | ${1250} | ${248} | ${none}       | ${{ head: 'none', remark: 'sign', marks: true, picture: { width: 1250, height: 248 } }}
`('$case', ({ width, height, needs, expected }) => {
  expect(panelParts({ width, height }, needs)).toEqual(expected);
});
