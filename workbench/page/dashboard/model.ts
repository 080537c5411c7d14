import type { DataLink, DataQuery, DataSourceRef, FieldConfigSource, ScopedVars } from '@grafana/data';

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
  gridPos?: GridPos;
  options?: object;
  fieldConfig?: FieldConfigSource;
  datasource?: DataSourceRef;
  targets?: DataQuery[];
  interval?: string;
  maxDataPoints?: number;
  links?: DataLink[];
  transparent?: boolean;
  repeat?: string;
  repeatDirection?: 'h' | 'v';
  maxPerRow?: number;
  /** Panels of a folded row. */
  panels?: Panel[];
}

export interface GridPos {
  x: number;
  y: number;
  w: number;
  h: number;
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
  options?: Array<{ value: string; text: string }>;
}

/** A panel at its place; a repeated one once per value. */
export interface Placed {
  key: string;
  panel: Panel;
  at: GridPos;
  scopedVars: ScopedVars;
}
