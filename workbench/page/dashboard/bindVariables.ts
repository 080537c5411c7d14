import { getDataSourceSrv } from '@grafana/runtime';

import type { BoundVariable } from '../services/templateService.ts';
import type { Variable } from './model.ts';

/** The variables with the values out of the URL (`var-name=`), else those saved with the dashboard. */
export function bindVariables(variables: readonly Variable[], search: URLSearchParams): BoundVariable[] {
  return variables.map((variable) => {
    const choices = choicesOf(variable);
    const fromUrl = search.getAll(`var-${variable.name}`);
    const chosen = fromUrl.length > 0 ? fromUrl : savedValues(variable);
    const isAll = chosen.includes('$__all') || chosen.includes('All');
    const values = isAll ? choices.map(({ value }) => value) : chosen;
    const texts = isAll ? ['All'] : values.map((one) => choices.find(({ value }) => value === one)?.label ?? one);
    const current = { value: variable.multi ? values : (values[0] ?? ''), text: texts.join(' + ') };
    // Grafana's variable models have many more fields than the view knows.
    return { model: { ...variable, current } as unknown as BoundVariable['model'], values, texts };
  });
}

/** What can be chosen; nothing for variables that take any text. */
export function choicesOf({ type, query = '', options = [] }: Variable): Array<{ label: string; value: string }> {
  if (type === 'datasource') {
    return getDataSourceSrv().getList({ type: query }).map(({ uid, name }) => ({ value: uid, label: name }));
  }
  const isList = type === 'custom' || type === 'interval';
  const listed = isList ? query.split(',').map((one) => one.trim().split(/\s+:\s+/)) : options.map(({ text, value }) => [text, value]);
  return listed.map(([label = '', value = label]) => ({ label, value }));
}

function savedValues(variable: Variable): string[] {
  const saved = [variable.current?.value ?? []].flat().filter(Boolean);
  const isText = variable.type === 'constant' || variable.type === 'textbox';
  const first = isText ? [variable.query ?? ''] : choicesOf(variable).slice(0, 1).map(({ value }) => value);
  return saved.length > 0 ? saved : first;
}
