/** The note with what was agreed on a day as its last line. */
export function agreedNote(note: string | undefined, agreed: string, day: string): string {
  const line = `Agreed on ${day}: ${agreed}`;
  return note === undefined || note.trim() === '' ? line : `${note.trimEnd()}\n${line}`;
}
