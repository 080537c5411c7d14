import { useMemo } from 'react';

import { isLoaded } from '../../../core/documents/isLoaded';
import type { SloQuestion } from '../../../core/slo/answer';
import { isComposite, type PartRef, type QuestionPart } from '../../../core/slo/composite/composite';
import { isProblem } from '../../documents/http/storeProblem';
import { type FoundDocument, useNamedDocuments } from '../../documents/useNamedDocuments';
import { resolveDataSource } from '../sources/resolveDataSource';

/** The questions, those of composites with their parts out of the parts' documents. */
export function useQuestionParts(questions: readonly SloQuestion[]): readonly SloQuestion[] {
  const uids = useMemo(() => [...new Set(partsOf(questions).map(({ ref }) => ref.documentUid))], [questions]);
  const documents = useNamedDocuments(uids);
  return useMemo(
    () => (uids.length === 0 ? questions : questions.map((question) => withParts(question, documents))),
    [questions, uids, documents]
  );
}

/** The same of one question. */
export function useParts(question: SloQuestion | undefined): SloQuestion | undefined {
  const questions = useMemo(() => (question ? [question] : []), [question]);
  return useQuestionParts(questions)[0];
}

function partsOf(questions: readonly SloQuestion[]): PartRef[] {
  return questions.flatMap(({ slo }) => (isComposite(slo) ? slo.indicator.parts : []));
}

function withParts(question: SloQuestion, documents: ReadonlyMap<string, FoundDocument>): SloQuestion {
  return isComposite(question.slo)
    ? {
        ...question,
        parts: question.slo.indicator.parts.map((part) => ({
          ...part,
          found: findPart(part, documents.get(part.ref.documentUid)),
        })),
      }
    : question;
}

/** A part of a part is refused: what it weighs would be hidden, and two could name each other. */
function findPart({ ref }: PartRef, document: FoundDocument): QuestionPart['found'] {
  if (document === undefined) {
    return { problem: 'loading' };
  }
  if (isProblem(document)) {
    return { problem: document.code === 'not-found' ? 'document-missing' : 'document-failed' };
  }
  if (!isLoaded(document)) {
    return { problem: 'document-broken' };
  }
  const slo = document.slos.find(({ ref: { name } }) => name === ref.name);
  if (document.copyOf !== undefined || slo === undefined) {
    return { problem: slo === undefined ? 'slo-missing' : 'document-is-copy' };
  }
  if (isComposite(slo)) {
    return { problem: 'is-composite' };
  }
  const source = resolveDataSource(slo.dataSource);
  return source.kind === 'found' ? { slo, dataSourceUid: source.dataSource.uid } : { problem: 'no-data-source' };
}
