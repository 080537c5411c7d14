/** What stands for bytes that are no UTF-8. */
export const NOT_UTF_8 = '\0';

/** Bytes as UTF-8; what is none comes out as a text that `parseText` refuses as such, for nothing of it may be lost unseen. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return NOT_UTF_8;
  }
}
