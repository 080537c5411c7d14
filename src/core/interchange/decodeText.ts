/** Bytes as UTF-8; what is none comes out as a text that `parseText` refuses as such, for nothing of it may be lost unseen. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '\0';
  }
}
