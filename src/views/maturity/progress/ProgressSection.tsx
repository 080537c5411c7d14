import { RadioButtonGroup, Stack, Text } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { milestoneLines } from '../../../core/maturity/compare/milestoneLines';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { wayWords } from '../map/scoreWords';
import { capitalised } from '../practice/capitalised';
import { FiguresTable } from './FiguresTable';
import { LevelBars } from './LevelBars';
import { LevelLegend } from './LevelLegend';
import { ProgressGrid } from './ProgressGrid';
import { progressPoints } from './progressPoint';
import { RadarGrid } from './RadarGrid';
import { ValueLine } from './ValueLine';

interface Props {
  assessment: Assessment;
  milestones: readonly Milestone[];
  /** ISO day. */
  today: string;
  width: number;
}

type Look = 'levels' | 'values' | 'radar';

const DENSE_UP_TO_WIDTH = 420;

/** How each team's dimensions went from milestone to milestone, in three looks and in figures. */
export function ProgressSection({ assessment, milestones, today, width }: Props) {
  const [look, setLook] = useState<Look>('levels');
  const points = useMemo(() => progressPoints(assessment, milestones, today), [assessment, milestones, today]);
  const lines = useMemo(() => milestoneLines(points), [points]);
  const { model, teams } = assessment;
  const { dimensions, levels, scoring, scoringOrigin } = model.spec;
  const way = wayWords[scoring?.perDimension ?? 'mean'];
  const looks: Array<{ value: Look; label: string }> = [
    { value: 'levels', label: 'Levels' },
    { value: 'values', label: capitalised(way) },
    { value: 'radar', label: 'Radar' },
  ];
  const grid = { dimensions, teams, isDense: width <= DENSE_UP_TO_WIDTH };
  return (
    <Stack direction="column" gap={1}>
      <div>
        <RadioButtonGroup size="sm" aria-label="Look" options={looks} value={look} onChange={setLook} />
      </div>
      {milestones.length === 0 && (
        <Text color="secondary">There is no milestone yet: only today is shown. Progress begins with the first.</Text>
      )}
      {look !== 'levels' && scoringOrigin === 'proposed' && (
        <Text color="secondary">
          One figure for a dimension ({way}) is our own addition (proposed); the source gives none.
        </Text>
      )}
      {look === 'levels' && (
        <>
          <ProgressGrid
            {...grid}
            caption="Practices by level, by dimension and team"
            cell={(dimension, team) => (
              <LevelBars
                points={points}
                dimensionId={dimension.id}
                team={team.id}
                of={`${team.displayName}, ${dimension.name}`}
              />
            )}
          />
          <LevelLegend levels={levels} points={points} />
        </>
      )}
      {look === 'values' && (
        <ProgressGrid
          {...grid}
          caption={`${capitalised(way)} of the levels, by dimension and team`}
          cell={(dimension, team) => {
            const line = lines.find((one) => one.team === team.id && one.dimensionId === dimension.id);
            return line && <ValueLine line={line} of={`${team.displayName}, ${dimension.name}`} />;
          }}
        />
      )}
      {look === 'radar' && <RadarGrid dimensions={dimensions} teams={teams} points={points} />}
      <FiguresTable dimensions={dimensions} teams={teams} points={points} lines={lines} />
    </Stack>
  );
}
