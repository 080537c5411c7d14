/** Runs jobs in the order given, a few at a time. Jobs must not reject. */
export class RequestQueue {
  #running = 0;
  readonly #waiting: Array<() => Promise<void>> = [];

  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(job: () => Promise<void>): void {
    this.#waiting.push(job);
    this.#next();
  }

  #next(): void {
    const job = this.#running < this.#limit ? this.#waiting.shift() : undefined;
    if (job) {
      this.#running++;
      void job().finally(() => {
        this.#running--;
        this.#next();
      });
    }
  }
}
