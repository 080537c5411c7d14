import { type Document, isNode, Lexer, LineCounter, parseAllDocuments, type YAMLError } from 'yaml';
import { formatPath } from '../documents/path';
import { checkValue } from './checkValue';
import { NOT_UTF_8 } from './decodeText';
import type { TextProblem } from './textProblem';

/** In characters; more is refused before it is looked at. */
export const LONGEST_TEXT = 10_000_000;
/** Texts, lists and objects, or dashes of lists, in all of it: reading more takes long. */
const MOST_NODES = 100_000;
/** How far aliases may multiply: a few anchors for common parts, no bomb. */
const MOST_ALIASES = 100;

const LONGEST_WORDS = 160;

/** What a token begins with that makes a value; the first marks a plain text. */
const NODE_SIGNS = new Set(['\x1f', '"', "'", '[', '{', '*']);

/** One document of a YAML stream, or a JSON text, as plain values. */
export interface TextDocument {
  value: unknown;
  /** Line (from 1) where the path begins, or the nearest thing around it that is there. */
  lineAt(path: readonly PropertyKey[]): number | undefined;
}

/** A text of YAML documents or JSON. A document that cannot be read is a problem; the others are there. Never throws. */
export function parseText(text: string): { documents: TextDocument[]; problems: TextProblem[] } {
  if (text.length > LONGEST_TEXT) {
    return { documents: [], problems: [{ line: undefined, path: '', code: 'text-too-long', detail: '' }] };
  }
  if (text.includes('\0')) {
    return {
      documents: [],
      problems: [{ line: undefined, path: '', code: text === NOT_UTF_8 ? 'not-utf-8' : 'nul-character', detail: '' }],
    };
  }
  if (hasTooManyNodes(text)) {
    return { documents: [], problems: [{ line: undefined, path: '', code: 'value-too-large', detail: '' }] };
  }
  const lines = new LineCounter();
  const documents: TextDocument[] = [];
  const problems: TextProblem[] = [];
  for (const parsed of parseStream(text.replace(/^\uFEFF/, ''), lines, problems)) {
    const found = readDocument(parsed, lines);
    'code' in found ? problems.push(found) : documents.push(found);
  }
  return { documents, problems };
}

/** Counted in the text's tokens, long before anything is built of them. */
function hasTooManyNodes(text: string): boolean {
  const counts = { nodes: 0, dashes: 0 };
  for (const token of new Lexer().lex(text)) {
    counts.nodes += NODE_SIGNS.has(token.charAt(0)) ? 1 : 0;
    counts.dashes += /^[-?]$/.test(token) ? 1 : 0;
    if (Math.max(counts.nodes, counts.dashes) > MOST_NODES) {
      return true;
    }
  }
  return false;
}

/** Core schema and no tags, whatever a directive says: nothing but JSON's values comes out. */
function parseStream(text: string, lineCounter: LineCounter, problems: TextProblem[]): Document.Parsed[] {
  const plain = { schema: 'core', resolveKnownTags: false, prettyErrors: false } as const;
  try {
    const parsed = parseAllDocuments(text, { ...plain, lineCounter, logLevel: 'silent' });
    return 'empty' in parsed ? [] : parsed;
  } catch (error) {
    problems.push({ line: undefined, path: '', ...thrownProblem(error) });
    return [];
  }
}

function readDocument(parsed: Document.Parsed, lines: LineCounter): TextDocument | TextProblem {
  const lineAt = (path: readonly PropertyKey[]) => lineOf(parsed, path, lines);
  const [error] = parsed.errors;
  if (error !== undefined) {
    return {
      line: lines.linePos(error.pos[0]).line,
      path: '',
      ...syntaxProblem(error),
    };
  }
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
    const wrong = checkValue(value);
    return wrong === undefined
      ? { value, lineAt }
      : { line: lineAt(wrong.path), path: formatPath('', wrong.path), code: wrong.code, detail: '' };
  } catch (thrown) {
    return { line: lineAt([]), path: '', ...thrownProblem(thrown) };
  }
}

/** A parser may repeat whole lines. */
function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
}

function syntaxProblem({ code, message }: YAMLError): Pick<TextProblem, 'code' | 'detail'> {
  return isStackExceeded(message)
    ? { code: 'too-deep', detail: '' }
    : { code: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax', detail: shortened(message) };
}

function lineOf(parsed: Document.Parsed, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = parsed.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return undefined;
}

function thrownProblem(thrown: unknown): Pick<TextProblem, 'code' | 'detail'> {
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  if (isStackExceeded(words)) {
    return { code: 'too-deep', detail: '' };
  }
  return /alias count/i.test(words) ? { code: 'too-many-aliases', detail: '' } : { code: 'unreadable', detail: words };
}

/** The parser goes one call deeper for each level; browsers say so in their own words. */
function isStackExceeded(words: string): boolean {
  return /call stack|too much recursion/i.test(words);
}
