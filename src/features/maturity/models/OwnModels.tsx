import { TextLink, useStyles2 } from '@grafana/ui';
import React from 'react';
import { modelUrl } from '../../../app/links';
import { lintModel } from '../../../core/maturity/lintModel';
import type { ListedModel } from '../../../core/maturity/models/modelDocument';
import { plainTable } from '../../../views/table/plainTable';
import { documentProblemWords } from '../../../views/words/documentProblemWords';
import { findingCountWords } from './findingCountWords';

/** Models of this Grafana's documents, broken ones too. */
export function OwnModels({ models }: { models: readonly ListedModel[] }) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="Your own models">
      <table className={styles.table}>
        <thead>
          <tr>
            {['Model', 'Version', 'Practices', 'Copied from', 'Check', 'Folder'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map(({ document, name, title, parsed }) => (
            <tr key={`${document.uid}/${name}`}>
              <th scope="row">
                <TextLink href={modelUrl({ documentUid: document.uid, name })}>{title}</TextLink>
                {document.copyOf !== undefined && ' (copy)'}
              </th>
              {parsed.ok ? (
                <ModelCells model={parsed.model} />
              ) : (
                <td colSpan={4}>Cannot be read. {parsed.problems.map(documentProblemWords).join('; ')}</td>
              )}
              <td>{document.folderTitle || 'Dashboards'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ModelCells({ model }: { model: Extract<ListedModel['parsed'], { ok: true }>['model'] }) {
  const { version, dimensions, copiedFrom } = model.spec;
  return (
    <>
      <td>{version}</td>
      <td>{dimensions.reduce((sum, { practices }) => sum + practices.length, 0)}</td>
      <td>{copiedFrom ? `${copiedFrom.displayName ?? copiedFrom.name}, version ${copiedFrom.version}` : ''}</td>
      <td>{findingCountWords(lintModel(model))}</td>
    </>
  );
}
