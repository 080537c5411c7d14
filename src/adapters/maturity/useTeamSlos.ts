import { useMemo, useState } from 'react';
import { ownedDocuments } from '../../core/maturity/evidence/facts/ownedDocuments';
import { useDocumentsInUse } from '../documents/useDocumentsInUse';
import { useReadDocuments } from '../documents/useReadDocuments';
import type { StoreProblem } from '../documents/documentStore';
import type { ListedSlo } from '../measure/answers/listQuestions';
import { useMeasuredAnswers } from '../measure/answers/useMeasuredAnswers';
import { resolveDataSource } from '../measure/sources/resolveDataSource';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface TeamSlos {
  /** In the order of their documents, with figures as they come. */
  listed: readonly ListedSlo[];
  /** Documents are still being read: more may come. */
  isReading: boolean;
  failure: StoreProblem | undefined;
  /** Documents that cannot be read; SLOs of the team may lie in them. */
  unread: number;
}

/** The SLOs of one team, its own and those of its services, with what is left of their budgets as of now. */
export function useTeamSlos(team: string): TeamSlos {
  const { state } = useReadDocuments();
  const [toMs] = useState(() => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS);
  const { status, failure, broken } = state;
  const documents = useDocumentsInUse(state.documents);
  const owned = useMemo(() => ownedDocuments(documents, broken.length), [documents, broken]);
  const slos = useMemo(
    () =>
      owned.slos
        .filter((one) => one.team === team)
        .map(({ slo }) => ({ slo, source: resolveDataSource(slo.dataSource) })),
    [owned, team]
  );
  const isReading = status === 'loading';
  const listed = useMeasuredAnswers(slos, { fromMs: toMs - DAY_MS, toMs }, { refreshCount: 0, moreToCome: isReading });
  return useMemo(
    () => ({ listed, isReading, failure, unread: owned.unread }),
    [listed, isReading, failure, owned.unread]
  );
}
