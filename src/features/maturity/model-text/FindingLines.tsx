import { Button } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { TextFinding } from '../../../core/maturity/interchange/parseModelText';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { FindingIcon } from '../models/FindingIcon';
import { findingWords, severityWords } from '../models/findingWords';

interface Props {
  model: MaturityModel | undefined;
  findings: readonly TextFinding[];
  onLine: (line: number) => void;
}

/** Findings as lines of a list. */
export function FindingLines({ model, findings, onLine }: Props) {
  return (
    <>
      {findings.map((finding) => (
        <Line key={`${finding.code} ${finding.path} ${finding.detail}`} line={finding.line} onLine={onLine}>
          <FindingIcon severity={finding.severity} /> {severityWords[finding.severity]}: {findingWords(finding, model)}
        </Line>
      ))}
    </>
  );
}

interface LineProps {
  line: number | undefined;
  onLine: (line: number) => void;
  children: ReactNode;
}

/** One thing found, with the way to its line. */
export function Line({ line, onLine, children }: LineProps) {
  return (
    <li>
      {children}{' '}
      {line !== undefined && (
        <Button size="sm" fill="text" aria-label={`Go to line ${line}`} onClick={() => onLine(line)}>
          go there
        </Button>
      )}
    </li>
  );
}
