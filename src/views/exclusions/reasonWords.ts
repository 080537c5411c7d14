/** An annotation may come without a text. */
export function reasonWords(reason: string): string {
  return reason === '' ? 'no reason given' : reason;
}
