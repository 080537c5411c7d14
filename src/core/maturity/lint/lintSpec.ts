import type { MaturityModel } from '../modelSchema';
import { finding, type ModelFinding } from './finding';
import { practicePlaces } from './practicePlaces';

/** The key under which weights stand for all practices that are not named. */
const OTHERS = 'others';

/** What stands beside the dimensions: signals that nothing uses, weights of practices that are not there. */
export function lintSpec(model: MaturityModel): ModelFinding[] {
  const practices = practicePlaces(model).map(({ practice }) => practice);
  const used = new Set(
    practices.flatMap(({ evidence, contextSignals = [] }) => [
      ...evidence.map(({ signal }) => signal),
      ...contextSignals,
    ])
  );
  const unused = model.spec.signals.flatMap(({ id }, index) =>
    used.has(id) ? [] : [finding('unused-signal', 'note', ['spec', 'signals', index], id)]
  );
  const known = new Set([OTHERS, ...practices.map(({ id }) => id)]);
  const astray = Object.keys(model.spec.emphasis?.proposedWeights ?? {}).filter((id) => !known.has(id));
  return [
    ...unused,
    ...astray.map((id) => finding('unknown-practice', 'error', ['spec', 'emphasis', 'proposedWeights', id], id)),
  ];
}
