import type { NewAssessmentValues } from './createAssessment';

/** What is missing, by field; empty when the assessment can be created. */
export function checkValues(values: Partial<NewAssessmentValues>): Partial<Record<keyof NewAssessmentValues, string>> {
  return {
    ...((values.title ?? '').trim() === '' && { title: 'Give the assessment a name, for example “Spring 2026”.' }),
    ...((values.teams ?? []).length === 0 && { teams: 'Choose at least one team, or type its name.' }),
    ...(values.folderUid === undefined && { folderUid: 'Choose the folder to keep it in.' }),
  };
}
