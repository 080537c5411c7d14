import { Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { ArchivedAnswer } from '../../../core/maturity/versions/upgradeSchema';

interface Props {
  archive: readonly ArchivedAnswer[];
  nameOf: (team: string) => string;
}

/** Answers of practices that the model no longer has; folded, as they are seldom needed. */
export function ArchiveList({ archive, nameOf }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button
        size="sm"
        fill="text"
        variant="secondary"
        icon={isOpen ? 'angle-down' : 'angle-right'}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {archive.length} {archive.length === 1 ? 'answer' : 'answers'} in the archive
      </Button>
      {isOpen && (
        <ul>
          {archive.map(({ practiceId, practiceName, team, modelVersion, levelName, levelText, answer }) => (
            <li key={`${practiceId} ${team} ${modelVersion}`}>
              {practiceName}, {nameOf(team)}, version {modelVersion}
              {levelName !== undefined && `: “${levelName}”`}
              {levelText !== undefined && ` – ${levelText}`}
              {answer.note !== undefined && `. Note: ${answer.note}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
