import React from 'react';
import { useFormContext } from 'react-hook-form';
import { logsWords } from '../logsForm';
import type { FormValues } from '../formValues';
import { Section } from './Section';
import { measureSummary } from './summaries';

/** An SLI of log lines, which is read here and changed in the file: nothing of it is lost by saving. */
export function LogsSection() {
  const values = useFormContext<FormValues>().watch();
  return (
    <Section title="What is measured" summary={measureSummary(values)} fields={['kind', 'logIndicator']}>
      <p>
        This SLO counts lines of logs in a Loki. What is counted cannot be changed in this form yet: change it in the
        JSON of its document. Everything else can be changed here.
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
    </Section>
  );
}
