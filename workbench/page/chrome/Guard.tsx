import { ErrorBoundary } from '@grafana/ui';
import React, { type ReactNode } from 'react';

import { Message } from './Message.tsx';

/** Shows the message of an error that a plugin throws while it renders; tried again when a dependency changes. */
export function Guard({ what, dependencies, children }: { what: string; dependencies: unknown[]; children: ReactNode }) {
  return (
    <ErrorBoundary dependencies={dependencies}>
      {({ error }) => (error ? <Message title={`${what} threw an error`} text={error.message} /> : children)}
    </ErrorBoundary>
  );
}
