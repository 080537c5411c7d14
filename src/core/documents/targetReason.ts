/** Why an SLO has its target, as `spec.targetReason` says; empty where it says nothing. */
export function targetReasonOf({ targetReason }: Readonly<Record<string, unknown>>): string {
  return typeof targetReason === 'string' ? targetReason : '';
}
