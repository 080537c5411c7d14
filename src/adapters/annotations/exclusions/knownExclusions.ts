import { exclusionsFor, type ScopedExclusion } from '../../../core/slo/exclusions/appliesTo';
import type { Exclusion } from '../../../core/slo/exclusions/exclusion';
import type { Slo } from '../../../core/slo/slo';
import type { StoreProblem } from '../../documents/documentStore';
import { isProblem } from '../../documents/http/storeProblem';
import { toScopedExclusion } from './parseExclusions';
import type { ReadExclusions } from './readExclusions';

interface Parts {
  read(): Promise<ReadExclusions | StoreProblem>;
  nowMs(): number;
  /** Resolves after so long, or when nobody waits any more. */
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
}

const freshForMs = 30_000;
/** Figures do not wait longer for annotations; they say that these are not in them. */
const patienceMs = 5_000;

/**
 * What annotations exclude, read once for all SLOs of a screen. A read that fails or takes too long leaves what was
 * known before, and `unread` tells of it; a failure holds as long as an answer.
 */
export class KnownExclusions {
  #known: readonly ScopedExclusion[] = [];
  #problem: string | undefined = 'not-read';
  #freshUntilMs = -Infinity;
  #hasFailed = false;
  #underWay: Promise<void> | undefined;
  /** Was waited for in vain; what it brings comes in behind. */
  #gaveUpOn: Promise<void> | undefined;

  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Reads where what is known is older than half a minute. Never fails. */
  async know(signal: AbortSignal): Promise<void> {
    const { nowMs, waitMs } = this.#parts;
    const leftMs = this.#freshUntilMs - nowMs();
    if (leftMs > 0 && leftMs <= freshForMs) {
      return;
    }
    const reading = (this.#underWay ??= this.#read());
    if (reading === this.#gaveUpOn) {
      return;
    }
    const enough = new AbortController();
    await Promise.race([reading, waitMs(patienceMs, AbortSignal.any([signal, enough.signal]))]);
    enough.abort();
    if (this.#underWay !== undefined) {
      this.#problem = 'slow';
    }
    if (this.#underWay === reading && !signal.aborted) {
      this.#gaveUpOn = reading;
    }
  }

  of(slo: Pick<Slo, 'ref' | 'service' | 'team'>): Exclusion[] {
    return exclusionsFor(slo, this.#known);
  }

  /** Why what is known may lack exclusions; undefined where it does not. */
  unread(): string | undefined {
    return this.#problem;
  }

  /** What was read no longer holds: somebody wrote. */
  forget(): void {
    this.#freshUntilMs = -Infinity;
    this.#underWay = undefined;
  }

  /** A failure no longer holds: somebody asks to try again. */
  forgetFailure(): void {
    if (this.#hasFailed) {
      this.#freshUntilMs = -Infinity;
    }
  }

  #read(): Promise<void> {
    const reading = this.#parts.read().then((found) => {
      if (this.#underWay !== reading) {
        return; // an older one than what was written since
      }
      this.#underWay = undefined;
      this.#freshUntilMs = this.#parts.nowMs() + freshForMs;
      this.#hasFailed = isProblem(found);
      if (isProblem(found)) {
        this.#problem = found.detail || found.code;
        return;
      }
      this.#known = found.exclusions.map(toScopedExclusion);
      this.#problem = found.isWhole ? undefined : 'too-many';
    });
    return reading;
  }
}
