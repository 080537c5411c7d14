import type { DataQuery, EventBus, FieldConfigSource, ScopedVars } from '@grafana/data';
import type * as schema from '@grafana/schema';

import type { DashboardTime } from './useDashboardTime.ts';

/** A v1 dashboard. */
export type Dashboard = Omit<schema.Dashboard, 'panels'> & { uid: string; title: string; panels?: Panel[] };

export interface Panel extends Omit<schema.Panel, 'fieldConfig' | 'targets'> {
  id: number;
  fieldConfig?: FieldConfigSource;
  targets?: DataQuery[];
  /** Panels of a folded row. */
  panels?: Panel[];
}

/** A panel at its place; a repeated one once per value. */
export interface Placed {
  key: string;
  panel: Panel;
  at: { x: number; w: number; h: number };
  scopedVars: ScopedVars;
}

/** What all panels of the dashboard on screen share. */
export interface OnScreen {
  dashboard: Dashboard;
  time: DashboardTime;
  variables: ScopedVars;
  events: EventBus;
  setOptions: (panelId: number, options: Panel['options']) => void;
}
