import { statusFailure } from '../failures';

type Labels = Readonly<Record<string, string>>;

/** Kubernetes' label selectors: `a=b`, `a!=b`, `a in (b,c)`, `a`, `!a`, joined by commas. */
export function labelMatcher(selector: string): (labels: Labels) => boolean {
  const terms = selector.split(/,(?![^(]*\))/).filter((term) => term.trim() !== '');
  const matchers = terms.map((term) => termMatcher(term.trim()));
  return (labels) => matchers.every((matches) => matches(labels));
}

function termMatcher(term: string): (labels: Labels) => boolean {
  const match = /^(!?)([\w./-]+)\s*(?:(!=|==?|in)\s*(.*))?$/.exec(term);
  const [, not, key = '', operator, wanted = ''] = match ?? [];
  if (!match) {
    throw statusFailure(400, 'BadRequest', `unable to parse requirement: ${term}`);
  }
  if (operator === undefined) {
    return (labels) => key in labels === (not === '');
  }
  const values = wanted.replace(/^\(|\)$/g, '').split(',').map((value) => value.trim()); // prettier-ignore
  return (labels) => (operator === '!=' ? labels[key] !== wanted : values.includes(labels[key] ?? '\0'));
}
