import type { AssessmentActions, OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { assessmentResources } from '../../../core/maturity/testing/smallModel';

/** An open assessment of the small model for tests of views; `actions` are mocks. */
export function openAssessment(
  answers: Record<string, Record<string, unknown>> = {},
  change: Partial<OpenAssessment> = {}
): OpenAssessment & { actions: jest.Mocked<AssessmentActions> } {
  const resources = assessmentResources(answers);
  const parsed = parseAssessment(resources, 'spring');
  if (!parsed.ok) {
    throw new Error('the small model is broken');
  }
  return {
    document: { title: 'Spring', folderTitle: 'Shop', resources } as unknown as LoadedDocument,
    assessment: parsed.assessment,
    evidence: {},
    readOnly: undefined,
    unsaved: 0,
    begun: {},
    draftFailed: false,
    conflicts: [],
    save: { kind: 'idle' },
    ...change,
    actions: {
      answer: jest.fn(),
      keepBegun: jest.fn(),
      save: jest.fn(),
      settle: jest.fn(),
      settleOverwritten: jest.fn(),
      answerAll: jest.fn(),
      change: jest.fn(),
      readEvidence: jest.fn(),
      makeMilestone: jest.fn(),
    },
  };
}
