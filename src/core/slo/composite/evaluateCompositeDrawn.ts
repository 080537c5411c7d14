import { compositeDrawn } from './compositeDrawn';
import type { EvaluateComposite } from './evaluateComposite';
import { withAndWithoutParts } from './withAndWithoutParts';

/** As `evaluateComposite`, without the SLI's line and without history. */
export const evaluateCompositeDrawn: EvaluateComposite = (question, parts) =>
  withAndWithoutParts(compositeDrawn, question, parts);
