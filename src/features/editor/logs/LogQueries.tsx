import { Button } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../formValues';
import { asOwnQueries, logsWords } from '../logsForm';

/** What the conditions come to in LogQL, which can be taken over as it is. */
export function LogQueries() {
  const { watch, setValue } = useFormContext<FormValues>();
  const values = watch();
  const own = asOwnQueries(values);
  const takeOver = (queries: NonNullable<typeof own>) => {
    const dirty = { shouldDirty: true };
    setValue('language', queries.language, dirty);
    setValue('given', queries.given, dirty);
    setValue('eventQuery', queries.eventQuery, dirty);
    setValue('totalQuery', queries.totalQuery, dirty);
    setValue('kind', queries.kind, dirty);
  };
  return (
    <>
      <dl>
        {logsWords(values).map(({ what, text }) => (
          <React.Fragment key={what}>
            <dt>{what}</dt>
            <dd>
              <code style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</code>
            </dd>
          </React.Fragment>
        ))}
      </dl>
      {own && (
        <Button size="sm" variant="secondary" icon="pen" onClick={() => takeOver(own)}>
          Change as queries in LogQL
        </Button>
      )}
    </>
  );
}
