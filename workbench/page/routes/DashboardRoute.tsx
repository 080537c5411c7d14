import { config, getBackendSrv } from '@grafana/runtime';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import { useParams } from 'react-router-dom-v5-compat';

import { DashboardView } from '../dashboard/DashboardView.tsx';
import type { Dashboard } from '../dashboard/model.ts';
import { useLoaded } from './useLoaded.ts';

const titles: Record<number, string> = { 403: 'No permission to see this dashboard', 404: 'Dashboard not found' };

/** Reads a dashboard and shows it, or says why not. */
export function DashboardRoute() {
  const { uid = '' } = useParams();
  const { value, error } = useLoaded(() => readDashboard(uid), [uid]);
  if (error) {
    return <Alert title={titles[error.status ?? 0] ?? 'The dashboard could not be read'}>{error.message}</Alert>;
  }
  return value ? <DashboardView key={value.uid} dashboard={value} /> : <LoadingPlaceholder text="Loading" />;
}

async function readDashboard(uid: string): Promise<Dashboard> {
  const all = `/apis/dashboard.grafana.app/v1/namespaces/${config.namespace}/dashboards`;
  const { spec } = await getBackendSrv().get<{ spec: Dashboard }>(`${all}/${encodeURIComponent(uid)}`);
  return { ...spec, uid };
}
