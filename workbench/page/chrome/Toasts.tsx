import { AppEvents, type BusEventType, type BusEventWithPayload } from '@grafana/data';
import { getAppEvents } from '@grafana/runtime';
import { Alert, type AlertVariant } from '@grafana/ui';
import React, { useEffect, useState } from 'react';

const severities: AlertVariant[] = ['success', 'info', 'warning', 'error'];
const corner = { position: 'fixed', top: 48, right: 8, width: 'min(400px, 96vw)', zIndex: 2000 } as const;
const shownMs = 6_000;

/** Alerts that services and plugins publish as app events. */
export function Toasts() {
  const [toasts, setToasts] = useState<Array<{ severity: AlertVariant; lines: string[] }>>([]);
  useEffect(() => {
    const listening = severities.map((severity) => {
      const type = { type: AppEvents[`alert${severity[0]?.toUpperCase()}${severity.slice(1)}` as 'alertError'].name };
      return getAppEvents().subscribe(type as BusEventType<BusEventWithPayload<string[]>>, ({ payload }) => {
        const toast = { severity, lines: [payload].flat() };
        setToasts((shown) => [...shown, toast]);
        setTimeout(() => setToasts((shown) => shown.filter((one) => one !== toast)), shownMs);
      });
    });
    return () => listening.forEach((one) => one.unsubscribe());
  }, []);
  return (
    <div style={corner} role="status">
      {toasts.map(({ severity, lines: [title = '', ...rest] }, index) => (
        <Alert key={index} severity={severity} title={title} elevated>
          {rest.join(' ')}
        </Alert>
      ))}
    </div>
  );
}
