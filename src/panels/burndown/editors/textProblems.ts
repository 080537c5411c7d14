import { parseSelector } from '../../../core/promql/parseSelector';
import { parseTarget } from '../../../core/slo/parseTarget';
import { windowFromSpec } from '../../../core/slo/windowFromSpec';
import { ruleWords } from '../inline/inlineProblemWords';

/** An empty text is not wrong yet: the panel says what it misses. */
export function selectorProblem(text: string): string | undefined {
  const parsed = parseSelector(text);
  return text.trim() === '' || parsed.ok ? undefined : sentence(parsed.code);
}

/** A text with variables is checked when they have values. */
export function targetProblem(text: string): string | undefined {
  const parsed = parseTarget(text);
  return text.includes('$') || parsed.ok ? undefined : sentence(parsed.code);
}

export function windowProblem(text: string): string | undefined {
  const result = windowFromSpec({ duration: text.trim(), isRolling: true });
  return text.includes('$') || result.kind === 'window' ? undefined : sentence(result.code);
}

function sentence(code: string): string {
  const words = ruleWords(code);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
