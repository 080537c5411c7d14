import type { ScopedVars, TimeRange, TypedVariableModel } from '@grafana/data';
import { config, type TemplateSrv, type VariableInterpolation } from '@grafana/runtime';
import { get } from 'lodash';

import { type Format, formatValue } from './formatValue.ts';

const pattern = /\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\${(\w+)(?:\.([^:^}]+))?(?::([^}]+))?}/g;

/** A variable as the dashboard view holds it: what it is and which values are chosen. */
export interface BoundVariable {
  model: TypedVariableModel & { multi?: boolean; includeAll?: boolean; allValue?: string | null };
  values: string[];
  texts: string[];
}

/** Interpolates the variables of the dashboard on screen and the built-in ones. */
class TemplateService implements TemplateSrv {
  private bound: readonly BoundVariable[] = [];
  private dashboard = { uid: '', title: '' };
  private timeRange: TimeRange | undefined;

  bind(bound: readonly BoundVariable[], dashboard = { uid: '', title: '' }): void {
    this.bound = bound;
    this.dashboard = dashboard;
  }

  updateTimeRange(timeRange: TimeRange): void {
    this.timeRange = timeRange;
  }

  getVariables = () => this.bound.map(({ model }) => model);

  containsTemplate(target = ''): boolean {
    return [...target.matchAll(pattern)].some(([, plain, square, , curly]) => this.find(plain ?? square ?? curly) !== undefined);
  }

  // An arrow function: callers pass it on without its object.
  replace = (target = '', scopedVars: ScopedVars = {}, format?: Format, interpolations?: VariableInterpolation[]): string =>
    target.replace(pattern, (...[match, plain, square, squareFormat, curly, fieldPath, curlyFormat]: string[]) => {
      const variableName = plain ?? square ?? curly ?? '';
      const own = curlyFormat ?? squareFormat;
      const found = this.interpolate(variableName, fieldPath, own ?? format, scopedVars);
      const value = found ?? match ?? '';
      interpolations?.push({ match: match ?? '', variableName, fieldPath, format: own, value, found: found !== undefined });
      return value;
    });

  private interpolate(name: string, fieldPath: string | undefined, format: Format | undefined, scopedVars: ScopedVars) {
    const scoped = scopedVars[name];
    if (scoped !== undefined) {
      const value = fieldPath === undefined ? scoped.value : get(scoped.value, fieldPath);
      return value === undefined ? undefined : formatValue(value, String(scoped.text ?? value), format, { name });
    }
    const bound = this.find(name);
    if (bound === undefined) {
      const value = this.builtIn(name, fieldPath);
      return value === undefined ? undefined : formatValue(value, value, typeof format === 'string' ? format : 'raw', { name });
    }
    const { model, values, texts } = bound;
    if (texts[0] === 'All' && model.allValue) {
      return model.allValue;
    }
    const value = values.length === 1 ? values[0] : values;
    return formatValue(value, texts.join(' + '), fieldPath === 'text' ? 'text' : format, model);
  }

  private builtIn(name: string, fieldPath = ''): string | undefined {
    const { user } = config.bootData;
    const [from, to] = [this.timeRange?.from.valueOf(), this.timeRange?.to.valueOf()];
    const values: Record<string, unknown> = {
      __from: from,
      __to: to,
      __url_time_range: `from=${from}&to=${to}`,
      __timezone: user.timezone,
      __dashboard: get(this.dashboard, fieldPath, this.dashboard.title),
      __user: get(user, fieldPath, user.login),
      __org: fieldPath === 'name' ? user.orgName : user.orgId,
      __all_variables: this.bound.map(({ model, values: all }) => formatValue(all, '', 'queryparam', model)).join('&'),
    };
    return values[name] === undefined ? undefined : String(values[name]);
  }

  private find(name: string | undefined): BoundVariable | undefined {
    return this.bound.find(({ model }) => model.name === name);
  }
}

export const templateService = new TemplateService();
