import { css } from '@emotion/css';
import { Button, Combobox, Field, Input, RadioButtonGroup } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { ConditionRows, MATCHER_OPERATORS } from '../fields/ConditionRows';
import type { FormValues } from '../formValues';
import { fieldOptions, fieldsWords, proposedParser } from './fieldOptions';
import { type GuidedLogs, readGuided } from './guidedLogs';
import { LogQueries } from './LogQueries';
import { streamOptions, streamWords } from './streamOptions';
import type { LogCatalog } from './useLogCatalog';

/** An SLI of log lines: which lines, what is read from them, and what tells good and bad ones apart. */
export function LogFields({ catalog }: { catalog: LogCatalog }) {
  const { getValues } = useFormContext<FormValues>();
  const { field, fieldState, formState } = useController<FormValues, 'logIndicator'>({ name: 'logIndicator' });
  const guided = readGuided(field.value);
  if (guided === undefined) {
    return (
      <>
        <p>
          This SLO counts lines of logs in a Loki, those below. To count others, take them over as queries in LogQL:
          they count the same until you change them.
        </p>
        <LogQueries />
      </>
    );
  }
  const change = (part: Partial<GuidedLogs>) => {
    // What was typed meanwhile in another field of this one is not lost.
    field.onChange(JSON.stringify({ ...(readGuided(getValues('logIndicator')) ?? guided), ...part }));
  };
  const { disabled } = formState;
  return (
    <Field
      label="Which lines"
      description="Lines of logs in a Loki."
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
    >
      <div id="slo-logIndicator" role="group" aria-label="Which lines">
        <Part label="Streams where" description={streamWords(catalog)}>
          <ConditionRows
            rows={guided.streams}
            operators={MATCHER_OPERATORS}
            options={streamOptions(catalog)}
            empty={{ label: '', op: '=', value: '' }}
            disabled={disabled}
            onChange={(streams) => change({ streams })}
          />
        </Part>
        <Part label="Only lines whose text" description="Such as POST. Leave it empty to take every line.">
          <LineRows rows={guided.lines} disabled={disabled} onChange={(lines) => change({ lines })} />
        </Part>
        <ParserFields {...{ guided, catalog, disabled, change }} />
        <Part label="Only lines where" description="A field, or a label of the streams.">
          <FieldRows
            {...{ guided, catalog, disabled }}
            rows={guided.fields}
            onChange={(fields) => change({ fields })}
          />
        </Part>
        <EventParts {...{ guided, catalog, disabled, change }} />
        <LogQueries />
      </div>
    </Field>
  );
}

interface PartProps {
  guided: GuidedLogs;
  catalog: LogCatalog;
  disabled: boolean | undefined;
  change: (part: Partial<GuidedLogs>) => void;
}

/** How fields are read from a line. */
function ParserFields({ guided, catalog, disabled, change }: PartProps) {
  const { parser, expression } = guided;
  const proposed = proposedParser(catalog.fields);
  return (
    <>
      <ChoicePart
        label="Fields are read from a line as"
        description={fieldsWords(catalog.fields, parser)}
        options={PARSERS}
        value={parser}
        disabled={disabled}
        onChange={(value) => change({ parser: value })}
      >
        {parser === '' && proposed !== undefined && !disabled && (
          <Button size="sm" fill="text" onClick={() => change({ parser: proposed })}>
            Read them as {proposed}
          </Button>
        )}
      </ChoicePart>
      {(parser === 'pattern' || parser === 'regexp') && (
        <Field label={parser === 'pattern' ? 'Pattern' : 'Regular expression with names'}>
          <Input
            value={expression}
            placeholder={parser === 'pattern' ? '<method> <path> <status>' : '(?P<status>\\d+)'}
            disabled={disabled}
            onChange={(event) => change({ expression: event.currentTarget.value })}
          />
        </Field>
      )}
    </>
  );
}

/** What tells good and bad lines apart. */
function EventParts({ guided, catalog, disabled, change }: PartProps) {
  const { how, field, threshold, parser } = guided;
  const side = how === 'good' ? 'Good' : 'Bad';
  return (
    <>
      <ChoicePart
        label="Good and bad lines are told apart by"
        options={HOW}
        value={how}
        disabled={disabled}
        onChange={(value) => change({ how: value })}
      />
      {how === 'latency' ? (
        <>
          <Part label="Field with the duration" description="Choose lines that all have it: others are never good.">
            <Combobox
              aria-label="Field with the duration"
              placeholder="e.g. duration"
              value={field || null}
              options={fieldOptions(catalog.fields, parser, [], 'measured')}
              createCustomValue
              disabled={disabled}
              onChange={({ value }) => change({ field: value })}
            />
          </Part>
          <Field
            label="Good up to"
            description="With a unit where the lines have one, such as 250ms; else a number, such as 0.25."
          >
            <Input
              width={20}
              value={threshold}
              disabled={disabled}
              onChange={(event) => change({ threshold: event.currentTarget.value })}
            />
          </Field>
        </>
      ) : (
        <>
          <Part label={`${side} are those whose text`} description="Added to the conditions above.">
            <LineRows rows={guided.eventLines} disabled={disabled} onChange={(eventLines) => change({ eventLines })} />
          </Part>
          <Part label={`${side} are those where`} description="Added to the conditions above, such as status >= 500.">
            <FieldRows
              {...{ guided, catalog, disabled }}
              rows={guided.eventFields}
              onChange={(eventFields) => change({ eventFields })}
            />
          </Part>
        </>
      )}
    </>
  );
}

interface RowsProps<R> {
  rows: R;
  disabled: boolean | undefined;
  onChange: (rows: R) => void;
}

function LineRows(props: RowsProps<GuidedLogs['lines']>) {
  return <ConditionRows {...props} operators={LINE_OPERATORS} empty={{ label: '', op: '|=', value: '' }} />;
}

function FieldRows({
  guided,
  catalog,
  ...props
}: RowsProps<GuidedLogs['fields']> & Pick<PartProps, 'guided' | 'catalog'>) {
  const labels = catalog.labels.status === 'ready' ? catalog.labels.value : [];
  const options = { labels: fieldOptions(catalog.fields, guided.parser, labels), valuesOf: () => [] };
  return (
    <ConditionRows
      {...props}
      named="Field"
      operators={FIELD_OPERATORS}
      options={options}
      empty={{ label: '', op: '=', value: '' }}
    />
  );
}

interface ChoiceProps<V extends string> extends Omit<RowsProps<V>, 'rows'> {
  label: string;
  description?: string;
  options: Array<{ value: V; label: string }>;
  value: V;
  children?: ReactNode;
}

/** A part in which one of a few is chosen. */
function ChoicePart<V extends string>({ label, description, children, ...choice }: ChoiceProps<V>) {
  return (
    <Part label={label} description={description}>
      <RadioButtonGroup aria-label={label} className={wrapped} {...choice} />
      {children}
    </Part>
  );
}

function Part({ label, description, children }: { label: string; description?: string; children: ReactNode }) {
  return (
    <Field label={label} description={description}>
      <div role="group" aria-label={label}>
        {children}
      </div>
    </Field>
  );
}

/** Many choices do not fit beside each other on a phone. */
const wrapped = css({ flexWrap: 'wrap' });

const PARSERS: Array<{ value: GuidedLogs['parser']; label: string }> = [
  { value: '', label: 'Not at all' },
  { value: 'json', label: 'JSON' },
  { value: 'logfmt', label: 'logfmt' },
  { value: 'pattern', label: 'Pattern' },
  { value: 'regexp', label: 'Expression' },
];

const HOW: Array<{ value: GuidedLogs['how']; label: string }> = [
  { value: 'bad', label: 'Bad lines' },
  { value: 'good', label: 'Good lines' },
  { value: 'latency', label: 'A duration' },
];

const LINE_OPERATORS: Array<{ value: GuidedLogs['lines'][number]['op']; description: string }> = [
  { value: '|=', description: 'holds' },
  { value: '!=', description: 'does not hold' },
  { value: '|~', description: 'matches the regular expression' },
  { value: '!~', description: 'does not match' },
];

const FIELD_OPERATORS: Array<{ value: GuidedLogs['fields'][number]['op']; description?: string }> = [
  ...MATCHER_OPERATORS,
  { value: '>', description: 'is more than' },
  { value: '>=', description: 'is at least' },
  { value: '<', description: 'is less than' },
  { value: '<=', description: 'is at most' },
];
