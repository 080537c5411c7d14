import { PanelPlugin } from '@grafana/data';
import { addOptions } from './addOptions';
import type { StatusOptions } from './options';
import { StatusPanel } from './StatusPanel';

export const plugin = new PanelPlugin<StatusOptions>(StatusPanel).setPanelOptions(addOptions);
