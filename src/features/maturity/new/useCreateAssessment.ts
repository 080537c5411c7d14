import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import { assessmentUrl, routePath } from '../../../app/links';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { createAssessment, type NewAssessmentValues } from './createAssessment';
import type { ModelChoice } from './modelChoices';

type Problem = { kind: 'store'; result: SaveResult } | { kind: 'model-not-loaded' };

/** Fetches the model, creates the assessment and opens it. */
export function useCreateAssessment(store: Pick<DocumentStore, 'create'>, takenUids: readonly string[]) {
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const create = async (values: Omit<NewAssessmentValues, 'modelKey'>, choice: ModelChoice) => {
    setIsSaving(true);
    setProblem(undefined);
    const model = await loaded(choice);
    if (model === undefined) {
      setProblem({ kind: 'model-not-loaded' });
    } else {
      const { ref, result } = await createAssessment(store, values, model, takenUids);
      if (result.kind === 'saved') {
        navigate(routePath(assessmentUrl(ref)));
      } else {
        setProblem({ kind: 'store', result });
      }
    }
    setIsSaving(false);
  };
  return { isSaving, problem, create };
}

async function loaded(choice: ModelChoice): Promise<MaturityModel | undefined> {
  try {
    return await choice.load();
  } catch {
    // A chunk that cannot be fetched: the form says so and keeps what was entered.
    return undefined;
  }
}
