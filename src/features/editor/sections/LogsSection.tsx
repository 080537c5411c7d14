import { Button } from '@grafana/ui';
import React from 'react';
import { useFormContext } from 'react-hook-form';
import { asOwnQueries, logsWords } from '../logsForm';
import type { FormValues } from '../formValues';
import { Section } from './Section';
import { measureSummary } from './summaries';

/** An SLI of log lines: kept as it is stored until it is taken over as queries that can be changed. */
export function LogsSection() {
  const { watch, setValue } = useFormContext<FormValues>();
  const values = watch();
  const takeOver = () => {
    const queries = asOwnQueries(values);
    if (queries) {
      const dirty = { shouldDirty: true };
      setValue('language', queries.language, dirty);
      setValue('given', queries.given, dirty);
      setValue('eventQuery', queries.eventQuery, dirty);
      setValue('totalQuery', queries.totalQuery, dirty);
      setValue('kind', queries.kind, dirty);
    }
  };
  return (
    <Section title="What is measured" summary={measureSummary(values)} fields={['kind', 'logIndicator']}>
      <p>
        This SLO counts lines of logs in a Loki, those below. To count others, take them over as queries in LogQL: they
        count the same until you change them.
      </p>
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
      <Button size="sm" variant="secondary" icon="pen" onClick={takeOver}>
        Change what is counted
      </Button>
    </Section>
  );
}
