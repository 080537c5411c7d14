import type { Signal } from '../../modelSchema';
import { engineeringSignals } from './engineeringSignals';
import { governanceSignals } from './governanceSignals';
import { objectivesSignals } from './objectivesSignals';
import { operationsSignals } from './operationsSignals';
import { resilienceSignals } from './resilienceSignals';

/** Every signal that the built-in models know. */
export const signals: readonly Signal[] = [
  ...objectivesSignals,
  ...operationsSignals,
  ...engineeringSignals,
  ...resilienceSignals,
  ...governanceSignals,
];
