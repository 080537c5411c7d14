import { config, getBackendSrv } from '@grafana/runtime';
import { LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import { useParams } from 'react-router-dom-v5-compat';

import { Message } from '../chrome/Message.tsx';
import { DashboardView } from '../dashboard/DashboardView.tsx';
import type { Dashboard } from '../dashboard/model.ts';
import { useLoaded } from './useLoaded.ts';

const titles: Record<number, string> = { 403: 'No permission to see this dashboard', 404: 'Dashboard not found' };

/** Reads a dashboard and shows it, or says why not. */
export function DashboardRoute() {
  const { uid = '' } = useParams();
  const { value, error } = useLoaded(() => readDashboard(uid), [uid]);
  if (error) {
    return <Message title={titles[error.code ?? 0] ?? 'The dashboard could not be read'} text={error.message} />;
  }
  return value ? <DashboardView key={uid} dashboard={value} /> : <LoadingPlaceholder text="Loading the dashboard" />;
}

async function readDashboard(uid: string): Promise<Dashboard> {
  const url = `/apis/dashboard.grafana.app/v1/namespaces/${config.namespace}/dashboards/${encodeURIComponent(uid)}`;
  const found = await getBackendSrv().get<{ spec: Dashboard }>(url, undefined, undefined, { showErrorAlert: false });
  return { ...found.spec, uid };
}
