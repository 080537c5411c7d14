import { compositeListed } from './compositeListed';
import type { EvaluateComposite } from './evaluateComposite';
import { withAndWithoutParts } from './withAndWithoutParts';

/** As `evaluateComposite`, with the burn-down as the only picture, and without history. */
export const evaluateCompositeListed: EvaluateComposite = (question, parts) =>
  withAndWithoutParts((...asked) => compositeListed(...asked).answer, question, parts);
