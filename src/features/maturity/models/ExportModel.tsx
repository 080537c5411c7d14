import { Button, Dropdown, Menu } from '@grafana/ui';
import React, { useState } from 'react';
import type { TextFormat } from '../../../core/maturity/interchange/formatModel';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { downloadText } from '../../../views/table/downloadText';

const TYPES: Readonly<Record<TextFormat, string>> = { yaml: 'application/yaml', json: 'application/json' };

/** Gives the model as a file; what writes YAML is fetched only then. */
export function ExportModel({ model }: { model: MaturityModel }) {
  const [hasFailed, setHasFailed] = useState(false);
  const download = async (format: TextFormat) => {
    try {
      const { formatModel, modelFileName } = await import(
        /* webpackChunkName: "write-model" */ '../../../core/maturity/interchange/formatModel'
      );
      setHasFailed(false);
      downloadText(modelFileName(model, format), formatModel(model, format), TYPES[format]);
    } catch {
      setHasFailed(true);
    }
  };
  const menu = (
    <Menu ariaLabel="Export as">
      <Menu.Item label="YAML" onClick={() => void download('yaml')} />
      <Menu.Item label="JSON" onClick={() => void download('json')} />
    </Menu>
  );
  return (
    <>
      <Dropdown overlay={menu} placement="bottom-end">
        <Button variant="secondary" icon="download-alt">
          Export
        </Button>
      </Dropdown>
      {hasFailed && <span role="alert">The export could not be loaded: check the connection and try again.</span>}
    </>
  );
}
