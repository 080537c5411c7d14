export interface QueryToken {
  kind: 'text' | 'open-text' | 'comment' | 'variable' | 'range' | 'bracket' | 'comma' | 'name';
  text: string;
  /** Offset of its first character. */
  at: number;
}

const TOKEN =
  /(?<text>(["'])(?:\\[^]|(?!\2)[^\\])*\2|`[^`]*`)|(?<open>["'`])|(?<comment>#.*)|(?<variable>\$(?:\{\w*\}|\w*))|(?<range>\[[^\][(){}"'`#]*\])|(?<bracket>[()[\]{}])|(?<comma>,)|(?<name>[a-zA-Z_:][\w:]*)/g;

/** What a query in PromQL or LogQL is made of, as far as a diagnosis needs it. A text without an end is the last token. */
export function queryTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(query); match !== null; match = pattern.exec(query)) {
    const kind = kindOf(match.groups ?? {});
    tokens.push({ kind, text: match[0], at: match.index });
    if (kind === 'open-text') {
      break;
    }
  }
  return tokens;
}

const KINDS = ['text', 'comment', 'variable', 'range', 'bracket', 'comma', 'name'] as const;

function kindOf(groups: Readonly<Record<string, string | undefined>>): QueryToken['kind'] {
  return KINDS.find((kind) => groups[kind] !== undefined) ?? 'open-text';
}
