import type { Stage } from '../../core/documents/record/lifeSchema';

/** What a list says of an SLO that nobody is held to, or not yet. */
export const stageMarks: Readonly<Partial<Record<Stage, string>>> = {
  hypothesis: 'a hypothesis',
  measuring: 'being measured',
  retired: 'retired',
};
