import * as v from 'valibot';
import type { Resource } from '../../documents/resource';
import { type Edits, listEdits } from './edits';
import { assessmentSchema } from './assessmentSchema';
import { withEntry } from './nestedMap';

/** The document's resources with the edits written into the assessment `name`; all else as it was. */
export function saveEdits(resources: readonly Resource[], name: string, edits: Edits): Resource[] {
  return resources.map((resource) => {
    if (resource.kind !== 'Assessment' || resource.metadata.name !== name) {
      return resource;
    }
    const parsed = v.safeParse(assessmentSchema, resource);
    return parsed.success
      ? { ...resource, spec: { ...resource.spec, answers: written(parsed.output.spec.answers, edits) } }
      : resource;
  });
}

function written(stored: Readonly<Record<string, Readonly<Record<string, unknown>>>>, edits: Edits) {
  let answers = stored;
  for (const { practiceId, team, edit } of listEdits(edits)) {
    answers = withEntry(answers, practiceId, team, edit.answer);
  }
  return answers;
}
