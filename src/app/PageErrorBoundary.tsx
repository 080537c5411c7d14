import { Alert, Button } from '@grafana/ui';
import React, { Component, type ReactNode } from 'react';

interface State {
  failed: boolean;
}

/** The last resort of a page: what was saved is safe, drafts are kept, and the page can be tried again. */
export class PageErrorBoundary extends Component<{ children: ReactNode }, State> {
  state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <Alert severity="error" title="This page could not be drawn">
        <p>
          Nothing that was saved is lost, and drafts are kept in this browser. Try again; if it fails again, report what
          you did just before.
        </p>
        <Button variant="secondary" onClick={() => this.setState({ failed: false })}>
          Try again
        </Button>
      </Alert>
    );
  }
}
