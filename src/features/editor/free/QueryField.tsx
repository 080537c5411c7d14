import { CoreApp, DataSourcePluginContextProvider, getDefaultTimeRange } from '@grafana/data';
import { ErrorBoundary, Field, useTheme2 } from '@grafana/ui';
import React, { type ReactNode, Suspense, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { foundUid } from '../../../adapters/measure/sources/foundUid';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { type QueryEditor, useQueryEditor } from '../../../adapters/measure/sources/useQueryEditor';
import { TextField } from '../fields/TextField';
import type { FormValues } from '../formValues';

interface Props {
  name: 'eventQuery' | 'totalQuery';
  label: string;
  description?: string;
  /** Nothing can be typed now. */
  fixed: boolean;
}

/** A query, in the editor of its data source where that brings one, else as text. */
export function QueryField({ fixed, ...field }: Props) {
  const { dataSourceUid, language } = useFormContext<FormValues>().watch();
  const type = language === 'logql' ? 'loki' : undefined;
  const editor = useQueryEditor(foundUid(resolveDataSource({ uid: dataSourceUid || undefined, type })));
  const plain = <TextField {...field} rows={4} />;
  if (editor === undefined || fixed) {
    return plain;
  }
  return (
    <ErrorBoundary key={editor.dataSourceUid} errorLogger={ignored}>
      {({ error }) =>
        error ? (
          <TextField {...field} description={failedWords(editor, field.description)} rows={4} />
        ) : (
          <Suspense fallback={plain}>
            <OwnEditor {...field} editor={editor} />
          </Suspense>
        )
      }
    </ErrorBoundary>
  );
}

/** The field says so: the data source's own editor is not ours to report. */
function ignored() {}

function failedWords({ settings }: QueryEditor, description = ''): string {
  return `${description} The editor of ${settings.name} failed, so this is a plain field: what you wrote is all here.`.trim();
}

/** Of what the editor gives only the query's text is kept, whatever else it offers. */
function OwnEditor({ name, label, description, editor }: Omit<Props, 'fixed'> & { editor: QueryEditor }) {
  const { field, fieldState } = useController<FormValues, Props['name']>({ name });
  const [range] = useState(getDefaultTimeRange);
  const { Editor, dataSource, settings } = editor;
  // As code: the builder does not know $__window, and would lose it.
  const query = { refId: name, expr: field.value, editorMode: 'code', range: true, queryType: 'range' };
  return (
    <Field
      label={label}
      description={description}
      invalid={Boolean(fieldState.error)}
      error={fieldState.error?.message}
    >
      <Framed id={`slo-${name}`} label={label}>
        <DataSourcePluginContextProvider instanceSettings={settings}>
          <Editor
            datasource={dataSource}
            query={query}
            app={CoreApp.Unknown}
            range={range}
            onChange={(next) => field.onChange(textOf(next) ?? field.value)}
            onBlur={field.onBlur}
            onRunQuery={field.onBlur}
          />
        </DataSourcePluginContextProvider>
      </Framed>
    </Field>
  );
}

function textOf(query: object): string | undefined {
  return 'expr' in query && typeof query.expr === 'string' ? query.expr : undefined;
}

/** As wide as there is room, whatever the editor would like. */
function Framed({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const theme = useTheme2();
  return (
    <div
      id={id}
      role="group"
      aria-label={label}
      style={{ minWidth: 0, overflowX: 'auto', paddingBlock: theme.spacing(0.5) }}
    >
      {children}
    </div>
  );
}
