import { locationUtil } from '@grafana/data';
import type { FoundSlo } from '../core/found/foundSlo';
import type { InlineOptions } from '../core/slo/inline/inlineOptions';
import { inlineParams } from '../core/slo/inline/inlineParams';
import type { SloRef } from '../core/slo/slo';
import type { ExploreQuery } from '../views/explain/ExplainQueries';

const APP = '/a/headroom-slo-app';

/** Addresses for `href`: they carry the sub-path under which Grafana is served. For the router see `routePath`. */
export const overviewUrl = () => url(APP);
export const newSloUrl = () => url(`${APP}/slo/new`);
/** The same for a team that has none yet, step by step. */
export const firstSloUrl = () => `${newSloUrl()}?first=1`;
/** The form of a new SLO for what a label of the data source names. */
export const defineUrl = (dataSourceUid: string, label: string, value: string) =>
  `${newSloUrl()}?${new URLSearchParams({ source: dataSourceUid, label, value }).toString()}`;
export const maintenanceUrl = () => url(`${APP}/maintenance`);
export const servicesUrl = () => url(`${APP}/services`);
export const newServiceUrl = () => `${servicesUrl()}?new=1`;
export const serviceUrl = (name: string) => url(`${APP}/services/${encodeURIComponent(name)}`);
export const teamsUrl = () => url(`${APP}/teams`);
export const newTeamUrl = () => `${teamsUrl()}?new=1`;
export const teamUrl = (name: string) => url(`${APP}/teams/${encodeURIComponent(name)}`);
export const importUrl = () => url(`${APP}/import`);
export const maturityUrl = () => url(`${APP}/maturity`);
export const assessmentUrl = (ref: SloRef) => url(`${APP}/maturity/${path(ref)}`);
/** The form of a new assessment, by this model where a key is given (`modelChoices`). */
export const newAssessmentUrl = (modelKey = '') =>
  url(`${APP}/maturity?new=1${modelKey === '' ? '' : `&model=${encodeURIComponent(modelKey)}`}`);
/** Where name, scope, teams and the like of an assessment are changed. */
export const detailsUrl = (ref: SloRef) => url(`${APP}/maturity/${path(ref)}/details`);
export const upgradeUrl = (ref: SloRef) => url(`${APP}/maturity/${path(ref)}/upgrade`);
export const milestonesUrl = (ref: SloRef) => url(`${APP}/maturity/${path(ref)}/milestones`);
/** `milestone`: the uid of its document. */
export const milestoneUrl = (ref: SloRef, milestone: string) =>
  url(`${APP}/maturity/${path(ref)}/milestones/${encodeURIComponent(milestone)}`);
/** Where the answers of an assessment are exported in each format. */
export const answersUrl = (ref: SloRef) => `${assessmentUrl(ref)}?view=milestones`;
export const importResultsUrl = (ref: SloRef) => url(`${APP}/maturity/${path(ref)}/import`);
export const modelsUrl = () => url(`${APP}/maturity/models`);
export const builtinModelUrl = (id: string) => url(`${APP}/maturity/models/${encodeURIComponent(id)}`);
export const modelUrl = (ref: SloRef) => url(`${APP}/maturity/models/${path(ref)}`);
export const editModelUrl = (ref: SloRef) => url(`${APP}/maturity/models/${path(ref)}/edit`);
export const importModelUrl = () => url(`${APP}/maturity/models/import`);
/** The page of an SLO; `view` is what it shows other than by itself, as its address has it. */
export const sloUrl = (ref: SloRef, view: Readonly<Record<string, string>> = {}) => {
  const params = written(view);
  return `${sloUrls()(ref)}${params === '' ? '' : `?${params}`}`;
};
/** The page of an SLO that a panel's options hold. */
export const inlineUrl = (inline: InlineOptions, view: Readonly<Record<string, string>>) =>
  url(`${APP}/panel/inline?${written({ ...inlineParams(inline), ...view })}`);
/** The page of counts that a panel's own queries brought. What follows `#` is not sent, so it may be long. */
export const stepsUrl = (params: Readonly<Record<string, string>>) => url(`${APP}/panel/counts#${written(params)}`);
/** The page of an SLO that others defined, in the data source that has its series. */
export const foundUrl = (dataSourceUid: string, { source, key }: Pick<FoundSlo, 'source' | 'key'>) =>
  url(`${APP}/found/${[dataSourceUid, source, key].map(encodeURIComponent).join('/')}`);
export const editUrl = (ref: SloRef) => url(`${APP}/slo/${path(ref)}/edit`);
export const dashboardUrl = (uid: string) => url(`/d/${encodeURIComponent(uid)}`);

/** The same for many SLOs: Grafana's sub-path is looked up once, which takes longer than all the rest. */
export function sloUrls(): (ref: SloRef) => string {
  const app = overviewUrl();
  return (ref) => `${app}/slo/${path(ref)}`;
}

/** Explore with one query over a range of instants. */
export function exploreUrl(query: ExploreQuery): string {
  const { type, ...how } =
    query.language === 'logql'
      ? { type: 'loki', queryType: 'range', step: `${query.widthMs / 1000}s` }
      : { type: 'prometheus', range: true };
  const pane = {
    datasource: query.dataSourceUid,
    queries: [{ refId: 'A', datasource: { uid: query.dataSourceUid, type }, expr: query.expr, ...how }],
    range: { from: String(query.fromMs), to: String(query.toMs) },
  };
  return url(`/explore?schemaVersion=1&panes=${encodeURIComponent(JSON.stringify({ headroom: pane }))}`);
}

/** The same address as the router wants it: without Grafana's sub-path. */
export function routePath(href: string): string {
  return locationUtil.stripBaseFromUrl(href);
}

function url(appPath: string): string {
  return locationUtil.assureBaseUrl(appPath);
}

function written(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(params).toString();
}

function path(ref: SloRef): string {
  return `${encodeURIComponent(ref.documentUid)}/${encodeURIComponent(ref.name)}`;
}
