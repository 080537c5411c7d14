import type { EventBus } from '@grafana/data';
import { createContext, useContext } from 'react';

import type { Dashboard } from './model.ts';
import type { DashboardTime } from './useDashboardTime.ts';

/** What all panels of the dashboard on screen share. */
interface DashboardOnScreen {
  dashboard: Dashboard;
  time: DashboardTime;
  events: EventBus;
  /** Options changed in memory, by panel id; gone on reload. */
  changed: Readonly<Record<number, object>>;
  setOptions: (panelId: number, options: object) => void;
}

export const DashboardContext = createContext<DashboardOnScreen | undefined>(undefined);

export function useDashboard(): DashboardOnScreen {
  const dashboard = useContext(DashboardContext);
  if (dashboard === undefined) {
    throw new Error('useDashboard is used outside of a dashboard.');
  }
  return dashboard;
}
