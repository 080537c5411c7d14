/**
 * What `ask` answers, or `late()` when it takes longer; it is cancelled then. Rejects when the outer signal aborts.
 */
export async function withDeadline<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  deadlineMs: number,
  outer: AbortSignal,
  late: () => T
): Promise<T> {
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, deadlineMs);
  const abort = () => controller.abort(outer.reason);
  outer.addEventListener('abort', abort, { once: true });
  if (outer.aborted) {
    abort();
  }
  try {
    return await ask(controller.signal);
  } catch (error) {
    if (isLate && !outer.aborted) {
      return late();
    }
    throw error;
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  }
}
