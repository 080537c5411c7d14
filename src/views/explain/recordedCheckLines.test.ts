import type { RecordedDay, RecordedDifference } from '../../adapters/measure/check/checkRecorded';
import { differsTooMuch, recordedCheckLines } from './recordedCheckLines';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function day(change: Partial<RecordedDifference>): RecordedDay {
  const { recordedCount = undefined, rawCount = undefined } = change;
  const offRatio =
    recordedCount === undefined || rawCount === undefined
      ? undefined
      : recordedCount === rawCount
        ? 0
        : rawCount === 0
          ? Infinity
          : (recordedCount - rawCount) / rawCount;
  return {
    atMs: 0,
    differences: [{ what: 'bad', recorded: '', raw: '', recordedCount, rawCount, offRatio, ...change }],
  };
}

it.each`
  recordedCount | rawCount     | what       | differs  | line
  ${4120}       | ${4118}      | ${'bad'}   | ${false} | ${'Bad events: 4,120 recorded, 4,118 raw, 0.05 % apart'}
  ${4120}       | ${4000}      | ${'bad'}   | ${true}  | ${'Bad events: 4,120 recorded, 4,000 raw, 3.00 % apart'}
  ${101}        | ${100}       | ${'total'} | ${false} | ${'All events: 101 recorded, 100 raw, 1.00 % apart'}
  ${2.4}        | ${2.1}       | ${'bad'}   | ${false} | ${/14.* % apart/}
  ${0}          | ${0}         | ${'bad'}   | ${false} | ${'Bad events: 0 recorded, 0 raw, the same'}
  ${12}         | ${0}         | ${'bad'}   | ${true}  | ${'Bad events: 12 recorded, 0 raw'}
  ${undefined}  | ${1000}      | ${'total'} | ${true}  | ${'All events: nothing recorded, 1,000 raw'}
  ${undefined}  | ${undefined} | ${'total'} | ${false} | ${'All events: nothing recorded, nothing raw'}
  ${0.02}       | ${0.01}      | ${'share'} | ${true}  | ${/2.* % recorded, 1.* % raw/}
`('$what: $recordedCount recorded, $rawCount raw', ({ recordedCount, rawCount, what, differs, line }) => {
  const compared = day({ recordedCount, rawCount, what });
  expect(differsTooMuch(compared)).toBe(differs);
  const [said = ''] = recordedCheckLines(compared);
  expect(plain(said)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});
