import { useMemo } from 'react';
import { useStages } from '../../adapters/documents/useStages';
import type { AnswersOptions } from '../../adapters/measure/answers/useSloAnswers';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { type Stage, stages as allStages } from '../../core/documents/record/lifeSchema';
import type { Slo } from '../../core/slo/slo';
import type { SloRow } from '../../views/table/sloRow';
import { useSloRows } from '../services/useSloRows';

export interface OverviewRows {
  rows: SloRow[];
  /** Of the rows, in their order: the same list as long as no document changes. */
  slos: readonly Slo[];
  /** How many there are, listed or not. */
  known: number;
  /** How many of all SLOs are in each stage. */
  stageCounts: ReadonlyMap<Stage, number>;
}

/**
 * One row for each SLO of documents that count (copies do not), with its figures as they come. Of one stage where one is
 * asked for; else retired ones are left out, and never asked for.
 */
export function useOverviewRows(
  documents: readonly LoadedDocument[],
  stage: Stage | undefined,
  asking: AnswersOptions & { nowMs: number }
): OverviewRows {
  const stages = useStages(documents);
  const all = useMemo(
    () => documents.filter(({ copyOf }) => copyOf === undefined).flatMap((document) => document.slos),
    [documents]
  );
  const slos = useMemo(
    () => all.filter((slo) => (stage === undefined ? stages.get(slo) !== 'retired' : stages.get(slo) === stage)),
    [all, stages, stage]
  );
  const stageCounts = useMemo(
    () => new Map(allStages.map((one) => [one, all.filter((slo) => stages.get(slo) === one).length])),
    [all, stages]
  );
  const rows = useSloRows(slos, asking, stages);
  return { rows, slos, known: all.length, stageCounts };
}
