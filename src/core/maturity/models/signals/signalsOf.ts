import type { Dimension, Signal } from '../../modelSchema';
import { signals } from './signals';

/** Only what the rules of these dimensions name: the model travels with each assessment. */
export function signalsOf(dimensions: readonly Dimension[]): Signal[] {
  const named = new Set(
    dimensions.flatMap((dimension) =>
      dimension.practices.flatMap((practice) => [
        ...practice.evidence.map((rule) => rule.signal),
        ...(practice.contextSignals ?? []),
      ])
    )
  );
  return signals.filter((signal) => named.has(signal.id));
}
