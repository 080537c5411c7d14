import type { ConnectHint, SignalState, SourceProblem } from '../signalState';

/** What one source told. `isCut`: there is more than was read. */
export type Fact<T> =
  | { status: 'loading' }
  | { status: 'failed'; problem: SourceProblem }
  /** There is nothing to ask: `connect` says what would change that. */
  | { status: 'absent'; connect: ConnectHint }
  | { status: 'read'; value: T; asOfMs: number; isCut?: boolean };

type ReadFact<T> = Extract<Fact<T>, { status: 'read' }>;

const refusals: ReadonlySet<string> = new Set(['forbidden', 'unauthorised']);

/** The signal of a source that was read, else why it is unknown. */
export function fromFact<T>(fact: Fact<T>, judge: (read: ReadFact<T>) => SignalState): SignalState {
  switch (fact.status) {
    case 'read':
      return judge(fact);
    case 'loading':
      return { status: 'loading' };
    case 'absent':
      return { status: 'unknown', reason: 'not-connected', connect: fact.connect };
    case 'failed':
      return {
        status: 'unknown',
        reason: refusals.has(fact.problem.code) ? 'not-permitted' : 'unreadable',
        problem: fact.problem,
      };
  }
}
