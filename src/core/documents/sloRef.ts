import type { SloRef } from '../slo/slo';

const REFERENCE = /^([A-Za-z0-9_-]{1,40})\/([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)$/;

/** `headroom-checkout/availability`; undefined where the text is no reference. */
export function parseSloRef(text: string): SloRef | undefined {
  const [, documentUid, name] = REFERENCE.exec(text.trim()) ?? [];
  return documentUid !== undefined && name !== undefined && name.length <= 63 ? { documentUid, name } : undefined;
}

export function formatSloRef(ref: SloRef): string {
  return `${ref.documentUid}/${ref.name}`;
}
