import type { Status } from '../../core/slo/answer';

export type Layout = 'list' | 'tiles';
export type StatusSort = 'attention' | 'budget' | 'lasts' | 'burn' | 'name' | 'service' | 'team';

/** Texts may hold dashboard variables; an empty filter lets all through. */
export interface StatusOptions {
  layout: Layout;
  /** Services, separated by commas. */
  service: string;
  /** Teams, separated by commas. */
  team: string;
  /** `key=value` pairs, separated by commas: several values of a key are alternatives, all keys must hold. */
  label: string;
  /** Absent or empty lets all through. */
  statuses?: Status[];
  /** Part of the name, the service, the team or the reference. */
  text: string;
  sort: StatusSort;
  /** 0 shows all. */
  maxRows: number;
  /** Of each SLO that groups by labels: so many groups below it, the worst ones; 0 or absent shows none. */
  worstGroups?: number;
}

/** More would be a list of groups, which the SLO's page has. */
export const MOST_WORST_GROUPS = 20;

export const defaultOptions: StatusOptions = {
  layout: 'list',
  service: '',
  team: '',
  label: '',
  text: '',
  sort: 'attention',
  maxRows: 0,
};
