import { Alert, TextLink } from '@grafana/ui';
import React from 'react';
import type { DocumentProblem } from '../../../core/documents/loadedDocument';
import type { Due } from '../../../core/documents/record/dueOf';
import { RECORD_FIELDS, type RecordField } from '../../../core/documents/record/missingFields';
import { documentProblemWords } from '../../../views/words/documentProblemWords';
import { dueWords, fieldWords } from './recordWords';

interface Props {
  problems: readonly DocumentProblem[];
  due: readonly Due[];
  missing: readonly RecordField[];
  /** Where it can be filled in; undefined for who may not. */
  editHref: string | undefined;
  timeZone: string;
}

/** What of the record cannot be read, what waits for people, and what is missing, each in words. */
export function RecordState({ problems, due, missing, editHref, timeZone }: Props) {
  return (
    <>
      {problems.length > 0 && (
        <>
          <Alert severity="warning" title="Parts of the record cannot be read">
            The figures do not rest on them. Mend them where the definition is written:
          </Alert>
          <ul aria-label="Parts that cannot be read">
            {problems.map((problem) => (
              <li key={problem.path}>{documentProblemWords(problem)}</li>
            ))}
          </ul>
        </>
      )}
      {due.length > 0 && (
        <Alert severity="info" title="What is due">
          <ul>
            {due.map((one) => (
              <li key={one.code}>{dueWords(one, timeZone)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {missing.length === 0 ? (
        <p>The record is complete.</p>
      ) : (
        <p>
          {RECORD_FIELDS - missing.length} of {RECORD_FIELDS} things are on record. Still missing:{' '}
          {missing.map((field) => fieldWords[field]).join('; ')}.{' '}
          {editHref !== undefined && (
            <TextLink href={editHref} inline>
              Fill them in
            </TextLink>
          )}
        </p>
      )}
    </>
  );
}
