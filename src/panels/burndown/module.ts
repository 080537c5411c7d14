import { FieldConfigProperty, PanelPlugin } from '@grafana/data';
import { BurnDownPanel } from './BurnDownPanel';
import { addOptions } from './editors/addOptions';
import type { BurnDownOptions } from './options';

/** Of Grafana's standard field options only data links mean something here. */
const unused = Object.values(FieldConfigProperty).filter((property) => property !== FieldConfigProperty.Links);

export const plugin = new PanelPlugin<BurnDownOptions>(BurnDownPanel)
  .setPanelOptions(addOptions)
  .useFieldConfig({ disableStandardOptions: unused });
