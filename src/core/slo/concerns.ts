import type { Quality, QualityFlag } from './answer';
import { ownFlag } from './composite/ownFlag';
import { isEdgeFarMoved } from './quality';

/** What is told where a figure is explained, and is no reason to doubt it. */
const HARMLESS: readonly QualityFlag['code'][] = ['no-traffic', 'recorded', 'interpolated'];

/** Flags that change how far a figure can be trusted; a slightly moved edge is normal. */
export function concerns(quality: Quality): readonly QualityFlag[] {
  return quality.flags.filter((flag) => {
    const own = ownFlag(flag);
    return own.code === 'edge-moved' ? isEdgeFarMoved(own) : !HARMLESS.includes(own.code);
  });
}
