import { PanelOptionsEditorBuilder, type PanelOptionsEditorItem, type PanelPlugin, standardEditorsRegistry } from '@grafana/data';

/** Option editors that Grafana brings; only that they are there matters. */
export function setStandardEditors(): void {
  const ids = ['text', 'number', 'boolean', 'radio', 'select', 'multi-select'];
  standardEditorsRegistry.setInit(() => ids.map((id) => ({ id, name: id, editor: () => null })));
}

/** The option editors that a panel registers and that show with these options. */
export function openOptions<T extends object>(plugin: PanelPlugin<T>, options: T): PanelOptionsEditorItem[] {
  const builder = new PanelOptionsEditorBuilder<T>();
  plugin.getPanelOptionsSupplier()(builder, { data: [], options });
  return builder.getItems().filter((item) => item.showIf?.(options, []) ?? true);
}
