import { panelParts } from './panelParts';

it.each`
  case                      | width   | height | needsHead | expected
  ${'very low'}             | ${197}  | ${60}  | ${true}   | ${{ head: 'signs', remark: 'sign', marks: false, picture: { width: 177, height: 60 } }}
  ${'4×4 cells'}            | ${189}  | ${96}  | ${true}   | ${{ head: 'signs', remark: 'sign', marks: false, picture: { width: 169, height: 96 } }}
  ${'4×4 cells, no head'}   | ${189}  | ${96}  | ${false}  | ${{ head: 'none', remark: 'sign', marks: false, picture: { width: 189, height: 96 } }}
  ${'8×6 cells'}            | ${402}  | ${172} | ${true}   | ${{ head: 'row', remark: 'sign', marks: true, picture: { width: 402, height: 150 } }}
  ${'24×8 cells'}           | ${1250} | ${248} | ${true}   | ${{ head: 'row', remark: 'words', marks: true, picture: { width: 1250, height: 226 } }}
  ${'nothing to say in it'} | ${1250} | ${248} | ${false}  | ${{ head: 'none', remark: 'sign', marks: true, picture: { width: 1250, height: 248 } }}
`('$case', ({ width, height, needsHead, expected }) => {
  expect(panelParts({ width, height }, needsHead)).toEqual(expected);
});
