/** A text without anything that an expression reads as more than itself, in RE2. */
const PLAIN = String.raw`(?:[^\\.+*?()|[\]{}^$]|\\[!-/:-@[-${'`'}{-~])+`;
const PLAINS = new RegExp(`^${PLAIN}(?:\\|${PLAIN})*$`);

/** The texts that an expression matches, and no others: `eu|us\.east` is two. Undefined where it is more than a list of them. */
export function alternatives(expression: string): string[] | undefined {
  const texts = PLAINS.test(expression) ? (expression.match(new RegExp(PLAIN, 'g')) ?? []) : undefined;
  return texts && [...new Set(texts.map((text) => text.replace(/\\(.)/g, '$1')))];
}

/** An expression that matches these texts alone. */
export function expressionOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
}
