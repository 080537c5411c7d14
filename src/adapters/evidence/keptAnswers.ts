/** How long an answer may be shown again, and how long a failure is not asked again. */
const keptForMs = 300_000;
const failedForMs = 30_000;

interface Kept {
  promise: Promise<unknown>;
  controller: AbortController;
  askedAtMs: number;
  waiting: number;
  /** Undefined while it is under way. */
  untilMs: number | undefined;
}

/** Answers by key: equal questions are asked once while they are fresh; what nobody waits for any more is cancelled. */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();

  readonly #nowMs: () => number;

  constructor(nowMs: () => number = Date.now) {
    this.#nowMs = nowMs;
  }

  /** The same answers for one who wants none to an earlier question; one that is under way will do. */
  since(notBeforeMs: number): Pick<KeptAnswers, 'read'> {
    return { read: (key, ask, signal) => this.read(key, ask, signal, notBeforeMs) };
  }

  /** `ask` must reject only on abort. Rejects when `signal` aborts. */
  read<T extends { status: string }>(
    key: string,
    ask: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
    notBeforeMs = -Infinity
  ): Promise<T> {
    const known = this.#kept.get(key);
    const isFresh = known !== undefined && this.#isFresh(known, notBeforeMs);
    const kept = isFresh ? known : this.#start(key, ask);
    kept.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        kept.waiting -= 1;
        if (kept.waiting === 0 && kept.untilMs === undefined) {
          this.#forget(key, kept);
          kept.controller.abort();
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      // What stands under a key was put there by an equal question.
      (kept.promise as Promise<T>).then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      if (signal.aborted) {
        leave();
      }
    });
  }

  #isFresh({ untilMs, askedAtMs }: Kept, notBeforeMs: number): boolean {
    return untilMs === undefined || (untilMs > this.#nowMs() && askedAtMs >= notBeforeMs);
  }

  #start<T extends { status: string }>(key: string, ask: (signal: AbortSignal) => Promise<T>): Kept {
    const controller = new AbortController();
    const promise = ask(controller.signal);
    const kept: Kept = { promise, controller, askedAtMs: this.#nowMs(), waiting: 0, untilMs: undefined };
    this.#kept.set(key, kept);
    promise.then(
      ({ status }) => {
        kept.untilMs = this.#nowMs() + (status === 'failed' ? failedForMs : keptForMs);
      },
      () => this.#forget(key, kept)
    );
    return kept;
  }

  /** Unless another has taken its place. */
  #forget(key: string, kept: Kept) {
    if (this.#kept.get(key) === kept) {
      this.#kept.delete(key);
    }
  }
}
