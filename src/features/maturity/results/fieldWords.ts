const words: Readonly<Record<string, string>> = {
  targetLevel: 'target level',
  confidence: 'confidence',
  note: 'note',
  links: 'links',
  assessor: 'assessor',
  assessedAt: 'time of the assessment',
};

/** Fields of an answer, for people. */
export function fieldWords(fields: readonly string[]): string {
  return fields.map((field) => words[field] ?? field).join(', ');
}
