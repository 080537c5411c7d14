import type { Aspect } from '../../../core/promql/fittingMetrics';

export type SystemKind = 'user-facing' | 'storage' | 'pipeline' | 'queue';

interface Indicated {
  aspect: Aspect;
  /** What people get, in a sentence. */
  promise: string;
  /** What counts as good. */
  good: string;
}

interface System {
  kind: SystemKind;
  name: string;
  what: string;
  /** What is worth measuring, the most telling first. */
  indicators: readonly Indicated[];
}

/** What services do, and which indicators fit each. */
export const SYSTEMS: readonly System[] = [
  {
    kind: 'user-facing',
    name: 'Answers requests',
    what: 'Somebody asks and waits for the answer: a website, an app, an API.',
    indicators: [
      { aspect: 'availability', promise: 'Requests are answered.', good: 'a request that does not fail' },
      { aspect: 'latency', promise: 'Answers come quickly.', good: 'a request answered within a time you choose' },
      {
        aspect: 'fidelity',
        promise: 'Answers are whole, not cut down to cope with trouble.',
        good: 'a request answered in full quality',
      },
      {
        aspect: 'throughput',
        promise: 'As much is handled as is needed.',
        good: 'a minute in which at least so many requests a second are handled',
      },
    ],
  },
  {
    kind: 'storage',
    name: 'Stores data',
    what: 'It keeps data for others: a database, files, backups.',
    indicators: [
      { aspect: 'availability', promise: 'Reads and writes work.', good: 'a read or a write that does not fail' },
      { aspect: 'latency', promise: 'Reads and writes are quick.', good: 'one that is done within a time you choose' },
      {
        aspect: 'durability',
        promise: 'What was stored can be read again.',
        good: 'a stored object that is checked and is not lost or damaged',
      },
      {
        aspect: 'freshness',
        promise: 'Backups and copies are recent.',
        good: 'a minute in which the last one that succeeded is young enough',
      },
    ],
  },
  {
    kind: 'pipeline',
    name: 'Processes data',
    what: 'Data comes in, is made into something and passed on: imports, reports, feeds.',
    indicators: [
      {
        aspect: 'freshness',
        promise: 'What people see is recent.',
        good: 'a minute in which the last run that succeeded is young enough',
      },
      { aspect: 'coverage', promise: 'Nothing is left out.', good: 'a record that came in and was also processed' },
      { aspect: 'correctness', promise: 'Results are right.', good: 'a result that was checked and is not wrong' },
      {
        aspect: 'throughput',
        promise: 'It keeps up with what comes in.',
        good: 'a minute in which at least so many records a second are processed',
      },
    ],
  },
  {
    kind: 'queue',
    name: 'Does work later',
    what: 'It takes work now and does it afterwards: mails, orders, jobs in a queue.',
    indicators: [
      { aspect: 'latency', promise: 'Work does not wait long.', good: 'work that is done within a time you choose' },
      { aspect: 'coverage', promise: 'All work that was taken is done.', good: 'a job that was taken and also done' },
      {
        aspect: 'freshness',
        promise: 'It does not stand still.',
        good: 'a minute in which the last job that succeeded is not long ago',
      },
      { aspect: 'correctness', promise: 'Work is done right.', good: 'a job whose result is not wrong' },
      {
        aspect: 'throughput',
        promise: 'It keeps up with what comes in.',
        good: 'a minute in which at least so many jobs a second are done',
      },
    ],
  },
];
