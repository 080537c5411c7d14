import { panelParts } from './panelParts';

it.each`
  case                        | width   | height | needsHead | expected
  ${'a cell too low'}         | ${197}  | ${60}  | ${true}   | ${{ head: false, remark: 'sign', pictureHeight: 60 }}
  ${'4×4 cells'}              | ${189}  | ${96}  | ${true}   | ${{ head: true, remark: 'sign', pictureHeight: 74 }}
  ${'8×6 cells'}              | ${402}  | ${172} | ${true}   | ${{ head: true, remark: 'sign', pictureHeight: 150 }}
  ${'24×8 cells'}             | ${1250} | ${248} | ${true}   | ${{ head: true, remark: 'words', pictureHeight: 226 }}
  ${'nothing to say in it'}   | ${1250} | ${248} | ${false}  | ${{ head: false, remark: 'words', pictureHeight: 248 }}
`('$case', ({ width, height, needsHead, expected }) => {
  expect(panelParts({ width, height }, needsHead)).toEqual(expected);
});
