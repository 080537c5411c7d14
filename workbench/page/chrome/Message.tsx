import { Alert } from '@grafana/ui';
import React from 'react';

/** Says why there is nothing else here. */
export function Message({ title, text }: { title: string; text: string }) {
  return (
    <Alert severity="warning" title={title} style={{ margin: 16 }}>
      {text}
    </Alert>
  );
}
