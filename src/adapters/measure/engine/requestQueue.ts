/** Runs jobs in the order given, a few at a time. Jobs must not reject. */
export class RequestQueue {
  private running = 0;
  private readonly waiting: Array<() => Promise<void>> = [];

  constructor(private readonly limit: number) {}

  add(job: () => Promise<void>): void {
    this.waiting.push(job);
    this.next();
  }

  private next(): void {
    const job = this.running < this.limit ? this.waiting.shift() : undefined;
    if (job) {
      this.running++;
      void job().finally(() => {
        this.running--;
        this.next();
      });
    }
  }
}
