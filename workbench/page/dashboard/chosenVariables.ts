import type { ScopedVars } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import type { VariableModel } from '@grafana/schema';

import type { Dashboard } from './model.ts';

const all = '$__all';

/** The variables with their values out of the URL (`var-name=`), else the saved ones, else the first choice. */
export function chosenVariables({ uid, title, templating }: Dashboard, search: URLSearchParams): ScopedVars {
  const chosen = (templating?.list ?? []).map((variable) => {
    const choices = choicesOf(variable).map(({ value }) => value);
    const fromUrl = search.getAll(`var-${variable.name}`);
    const saved = [variable.current?.value ?? []].flat();
    const values = fromUrl.length > 0 ? fromUrl : saved.length > 0 ? saved : choices.slice(0, 1);
    const value = values.includes(all) ? choices.filter((one) => one !== all) : values;
    return [variable.name, { value: value.length === 1 ? value[0] : value }];
  });
  return { ...Object.fromEntries(chosen), __dashboard: { value: { uid, title } } };
}

/** What can be chosen; nothing where the workbench does not know the kind of variable. */
export function choicesOf({ type, query, includeAll }: VariableModel): Array<{ label: string; value: string }> {
  const listed = type !== 'query' && typeof query === 'string' ? query.split(',').map((one) => one.trim()) : [];
  const sources = type === 'datasource' ? getDataSourceSrv().getList({ type: listed }) : undefined;
  const pairs = sources?.map(({ name, uid }) => [name, uid]) ?? listed.map((one) => one.split(' : '));
  return [...pairs, ...(includeAll ? [['All', all]] : [])].map(([label = '', value = label]) => ({ label, value }));
}
