import { Alert } from '@grafana/ui';
import React from 'react';
import type { Slo } from '../../../core/slo/slo';
import { longWindow } from '../../../views/words/windowWords';
import type { SloView } from './sloView';

/** Said before any figure: this is not the window that was agreed. Nothing where it is. */
export function ViewNote({ slo, view }: { slo: Slo; view: SloView }) {
  return view.windowName === undefined ? null : (
    <Alert severity="info" title={`Seen over another window: ${longWindow(view.slo.window)}`}>
      The SLO’s own window is {longWindow(slo.window)}. Figures, pictures, forecast and history are of the window seen;
      what is agreed, and the document, stay as they are.
    </Alert>
  );
}
