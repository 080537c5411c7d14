import { Icon } from '@grafana/ui';
import React from 'react';
import { FindingIcon } from '../models/FindingIcon';
import type { CheckedText } from './checkText';
import { FindingLines, Line } from './FindingLines';
import { modelProblemWords } from './modelProblemWords';
import { sharedFindings } from './sharedFindings';
import { useOriginalFindings } from './useOriginalFindings';

interface Props {
  checked: CheckedText;
  onLine: (line: number) => void;
}

const SHOWN = 100;
const LIST = { listStyle: 'none', overflowWrap: 'anywhere' } as const;

/** What the check of the text found, each with its place; a click goes there. What a copied model has too is folded. */
export function TextChecks({ checked: { problems, revision, findings, model }, onLine }: Props) {
  const { shared, own } = sharedFindings(findings, useOriginalFindings(model?.spec.copiedFrom));
  const found = [...revision, ...own];
  const count = problems.length + found.length;
  return (
    <>
      {count === 0 && (
        <p>
          <Icon name="check" /> Nothing found{shared.length > 0 && ' that the model it was copied from does not have'}:
          levels complete and reachable, ids unique, signals known, rules without contradiction.
        </p>
      )}
      {count > 0 && (
        <ul aria-label="Findings" style={LIST}>
          {problems.slice(0, SHOWN).map((problem) => (
            <Line key={`${problem.line} ${problem.path} ${problem.code}`} line={problem.line} onLine={onLine}>
              <FindingIcon severity="error" /> {modelProblemWords(problem)}
            </Line>
          ))}
          <FindingLines model={model} findings={found.slice(0, SHOWN)} onLine={onLine} />
          {count > SHOWN && <li>And {count - SHOWN} more.</li>}
        </ul>
      )}
      {shared.length > 0 && (
        <details>
          <summary>As in the model it was copied from: {shared.length}</summary>
          <ul aria-label="Findings of the original" style={LIST}>
            <FindingLines model={model} findings={shared} onLine={onLine} />
          </ul>
        </details>
      )}
    </>
  );
}
