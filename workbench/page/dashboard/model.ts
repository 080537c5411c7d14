import type { DataQuery, DataSourceRef, EventBus, FieldConfigSource, ScopedVars } from '@grafana/data';

import type { DashboardTime } from './useDashboardTime.ts';

/** The part of a v1 dashboard that the view reads. */
export interface Dashboard {
  uid: string;
  title: string;
  panels?: Panel[];
  time?: { from: string; to: string };
  timezone?: string;
  refresh?: string;
  graphTooltip?: number;
  templating?: { list?: Variable[] };
}

export interface Panel {
  id: number;
  type: string;
  title?: string;
  description?: string;
  /** 24 columns, rows of 30 px. */
  gridPos?: { x: number; y: number; w: number; h: number };
  options?: object;
  fieldConfig?: FieldConfigSource;
  datasource?: DataSourceRef;
  targets?: DataQuery[];
  transparent?: boolean;
  repeat?: string;
  /** Panels of a folded row. */
  panels?: Panel[];
}

export interface Variable {
  name: string;
  type: string;
  label?: string;
  hide?: number;
  query?: string;
  multi?: boolean;
  includeAll?: boolean;
  current?: { value?: string | string[] };
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
  setOptions: (panelId: number, options: object) => void;
}
