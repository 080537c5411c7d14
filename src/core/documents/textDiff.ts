const CONTEXT_LINES = 3;
const LARGEST_TABLE = 4_000_000;

type Edit = ' ' | '-' | '+';
type EditedLine = readonly [edit: Edit, line: string];

/** A unified diff of two texts that end with a newline, as `git apply` reads it; empty where they are equal. */
export function textDiff(before: string, after: string, fileName: string): string {
  const lines = editScript(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map(([from, to]) => hunkText(lines, from, to));
  return hunks.length === 0 ? '' : [`--- a/${fileName}`, `+++ b/${fileName}`, ...hunks, ''].join('\n');
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

function editScript(before: readonly string[], after: readonly string[]): EditedLine[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  return [
    ...keep(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...keep(before.slice(before.length - tail)),
  ];
}

function keep(lines: readonly string[]): EditedLine[] {
  return lines.map((line) => [' ', line]);
}

/** Longest common subsequence; of texts too long for its table everything is replaced, which is true as well. */
function middle(before: readonly string[], after: readonly string[]): EditedLine[] {
  if (before.length * after.length > LARGEST_TABLE) {
    return [...before.map((line): EditedLine => ['-', line]), ...after.map((line): EditedLine => ['+', line])];
  }
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return walk(before, after, at);
}

function walk(
  before: readonly string[],
  after: readonly string[],
  at: (row: number, column: number) => number
): EditedLine[] {
  const script: EditedLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row], after[column]];
    if (old !== undefined && old === now) {
      script.push([' ', old]);
      row += 1;
      column += 1;
    } else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      script.push(['-', old]);
      row += 1;
    } else if (now !== undefined) {
      script.push(['+', now]);
      column += 1;
    }
  }
  return script;
}

/** Ranges of lines around changes, with context; near ones are one. */
function hunksOf(lines: readonly EditedLine[]): Array<[from: number, to: number]> {
  const hunks: Array<[number, number]> = [];
  for (const [index, [edit]] of lines.entries()) {
    if (edit === ' ') {
      continue;
    }
    const from = Math.max(0, index - CONTEXT_LINES);
    const to = Math.min(lines.length, index + CONTEXT_LINES + 1);
    const last = hunks.at(-1);
    if (last !== undefined && last[1] >= from) {
      last[1] = to;
    } else {
      hunks.push([from, to]);
    }
  }
  return hunks;
}

function hunkText(lines: readonly EditedLine[], from: number, to: number): string {
  const count = (part: readonly EditedLine[], other: Edit) => part.filter(([edit]) => edit !== other).length;
  const [ahead, hunk] = [lines.slice(0, from), lines.slice(from, to)];
  const range = (other: Edit) => `${count(ahead, other) + (count(hunk, other) > 0 ? 1 : 0)},${count(hunk, other)}`;
  return [`@@ -${range('+')} +${range('-')} @@`, ...hunk.map(([edit, line]) => edit + line)].join('\n');
}
