import { PanelPlugin } from '@grafana/data';
import { DocumentPanel } from './DocumentPanel';
import type { DocumentPanelOptions } from './options';

/** No option editors: what the options hold is changed in the app, which keeps versions and merges edits. */
export const plugin = new PanelPlugin<DocumentPanelOptions>(DocumentPanel);
