import { Button, Icon } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { FindingIcon } from '../models/FindingIcon';
import { findingWords, severityWords } from '../models/findingWords';
import type { CheckedText } from './checkText';
import { modelProblemWords } from './modelProblemWords';

interface Props {
  checked: CheckedText;
  onLine: (line: number) => void;
}

const SHOWN = 100;

/** What the check of the text found, each with its place; a click goes there. */
export function TextChecks({ checked: { problems, revision, findings }, onLine }: Props) {
  const found = [...revision, ...findings];
  if (problems.length === 0 && found.length === 0) {
    return (
      <p>
        <Icon name="check" /> Nothing found: levels complete and reachable, ids unique, signals known, rules without
        contradiction.
      </p>
    );
  }
  return (
    <ul aria-label="Findings" style={{ listStyle: 'none', overflowWrap: 'anywhere' }}>
      {problems.slice(0, SHOWN).map((problem) => (
        <Line key={`${problem.line} ${problem.path} ${problem.code}`} line={problem.line} onLine={onLine}>
          <FindingIcon severity="error" /> {modelProblemWords(problem)}
        </Line>
      ))}
      {found.slice(0, SHOWN).map((finding) => (
        <Line key={`${finding.code} ${finding.path} ${finding.detail}`} line={finding.line} onLine={onLine}>
          <FindingIcon severity={finding.severity} /> {severityWords[finding.severity]}: {findingWords(finding)}
        </Line>
      ))}
      {problems.length + found.length > SHOWN && <li>And {problems.length + found.length - SHOWN} more.</li>}
    </ul>
  );
}

interface LineProps {
  line: number | undefined;
  onLine: (line: number) => void;
  children: ReactNode;
}

function Line({ line, onLine, children }: LineProps) {
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
