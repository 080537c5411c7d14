import { useEffect, useRef, useState } from 'react';
import type { ReadProgress } from '../../../adapters/evidence/readEvidence';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { MadeResult } from '../../../adapters/maturity/makeSessionMilestone';
import { askedSignals } from '../../../core/maturity/evidence/askedSignals';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import { sourceProblems, type SourceTrouble } from '../../../core/maturity/evidence/sourceProblems';
import { wishProblem } from '../../../core/maturity/milestones/wishProblem';

export type Making =
  | { step: 'idle' }
  | { step: 'reading'; progress: ReadProgress | undefined }
  /** Some sources did not answer: made all the same, it keeps their signals as unknown. */
  | { step: 'asking'; evidence: Evidence; troubles: readonly SourceTrouble[] }
  | { step: 'making' }
  | { step: 'ended'; result: MadeResult };

/** Makes a milestone of what every source tells right then; leaving before it is written ends the reading. */
export function useMakeMilestone(
  { assessment, actions }: Pick<OpenAssessment, 'assessment' | 'actions'>,
  today: () => string
) {
  const [making, setMaking] = useState<Making>({ step: 'idle' });
  const reading = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const keep = async (name: string, date: string, evidence: Evidence) => {
    setMaking({ step: 'making' });
    setMaking({ step: 'ended', result: await actions.makeMilestone({ name, date, evidence }) });
  };

  const readAndKeep = async (name: string, date: string, signal: AbortSignal) => {
    setMaking({ step: 'reading', progress: undefined });
    const evidence = await actions.readEvidence(signal, (progress) => setMaking({ step: 'reading', progress }));
    if (signal.aborted) {
      return;
    }
    const troubles = sourceProblems(evidence, askedSignals(assessment.model));
    if (troubles.length > 0) {
      setMaking({ step: 'asking', evidence, troubles });
    } else {
      await keep(name, date, evidence);
    }
  };

  const make = (name: string, date: string) => {
    const code = wishProblem({ name, date }, { today: today(), persons: assessment.coaches });
    if (code !== undefined) {
      setMaking({ step: 'ended', result: { kind: 'invalid', code } });
      return;
    }
    const controller = new AbortController();
    reading.current = controller;
    readAndKeep(name, date, controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) {
        setMaking({ step: 'idle' });
        throw error;
      }
    });
  };

  return { making, make, keep };
}
