import fc from 'fast-check';
import { csvCell, csvLines, csvText } from './csvCell';
import { parseCsv } from './parseCsv';

it.each`
  value     | cell
  ${'a'}    | ${'a'}
  ${-1}     | ${'-1'}
  ${'=1+1'} | ${"'=1+1"}
  ${'@sum'} | ${"'@sum"}
  ${"'=1"}  | ${"''=1"}
  ${"'a"}   | ${"'a"}
  ${'a,b'}  | ${'"a,b"'}
  ${'a;b'}  | ${'"a;b"'}
  ${'a"b'}  | ${'"a""b"'}
`('writes $value as $cell', ({ value, cell }) => {
  expect(csvCell(value)).toBe(cell);
});

it.each`
  case                 | text                 | rows                                                                     | openQuote
  ${'plain'}           | ${'a,b\r\nc,\r\n'}   | ${[{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['c', ''] }]}       | ${undefined}
  ${'no last break'}   | ${'a,b'}             | ${[{ line: 1, cells: ['a', 'b'] }]}                                      | ${undefined}
  ${'semicolons'}      | ${'a;b,c;d\n'}       | ${[{ line: 1, cells: ['a', 'b,c', 'd'] }]}                               | ${undefined}
  ${'a mark of order'} | ${'\uFEFFa,b\n'}     | ${[{ line: 1, cells: ['a', 'b'] }]}                                      | ${undefined}
  ${'breaks inside'}   | ${'"a\n\nb",c\nd,e'} | ${[{ line: 1, cells: ['a\n\nb', 'c'] }, { line: 4, cells: ['d', 'e'] }]} | ${undefined}
  ${'empty lines'}     | ${'\n,\na,b\n\n'}    | ${[{ line: 3, cells: ['a', 'b'] }]}                                      | ${undefined}
  ${'an open quote'}   | ${'a,b\n"c,d\ne'}    | ${[{ line: 1, cells: ['a', 'b'] }]}                                      | ${2}
  ${'text behind one'} | ${'a,b\n"c"d,e\n'}   | ${[{ line: 1, cells: ['a', 'b'] }]}                                      | ${2}
  ${'nothing'}         | ${''}                | ${[]}                                                                    | ${undefined}
`('reads $case', ({ text, rows, openQuote }) => {
  const parsed = parseCsv(text);
  const shown = parsed.rows.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  expect({ ...parsed, rows: shown }).toEqual({ rows, openQuote });
});

it('reads a long quoted cell, closed or not', () => {
  const long = '""'.repeat(3_000_000);
  expect(parseCsv(`"${long}",b`).rows[0]?.cells[0]).toHaveLength(3_000_000);
  expect(parseCsv(`"${long}`)).toEqual({ rows: [], openQuote: 1 });
});

it('reads back what it writes', () => {
  const hostile = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r\n",;]{0,4}$/));
  const row = fc.tuple(fc.constant('x'), hostile, hostile);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const head = ['a', 'b', 'c'];
      const parsed = parseCsv(csvLines([head, ...rows]));
      expect(parsed.rows.map(({ cells }) => cells.map(csvText))).toEqual([head, ...rows]);
    })
  );
});
