import { Alert, Button, Stack, Text } from '@grafana/ui';
import React, { useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../../adapters/maturity/useMilestones';
import { assessmentResults } from '../../../core/maturity/results/makeResults';
import { assessmentProblemWords } from '../assessmentProblemWords';
import { ExportButtons } from './ExportButtons';
import { MakeMilestone } from './MakeMilestone';
import { MilestoneList } from './MilestoneList';
import { MilestonesMissing } from './MilestonesMissing';
import { MilestoneView } from './MilestoneView';

interface Props {
  open: OpenAssessment;
  state: MilestonesState;
  /** ISO day. */
  today: string;
}

/** The milestones of an assessment: to make one, and to read what each keeps. */
export function MilestonesSection({ open, state, today }: Props) {
  const { milestones, broken } = state;
  const [isMaking, setMaking] = useState(false);
  const [shownUid, setShown] = useState<string>();
  const shown = milestones.find(({ uid }) => uid === shownUid);
  if (shown !== undefined) {
    return <MilestoneView milestone={shown} onClose={() => setShown(undefined)} />;
  }
  return (
    <div>
      <Stack wrap="wrap" gap={1} justifyContent="space-between">
        {open.readOnly === undefined && (
          <Button size="sm" icon="lock" onClick={() => setMaking(true)}>
            Make milestone
          </Button>
        )}
        <ExportButtons judged={open.assessment} results={assessmentResults(open.assessment)} />
      </Stack>
      <MilestonesMissing state={state} />
      {broken.map(({ uid, title, problems }) => (
        <Alert key={uid} severity="warning" title={`The milestone in “${title}” cannot be read`}>
          <ul>
            {problems.map((problem) => (
              <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
            ))}
          </ul>
        </Alert>
      ))}
      {milestones.length > 0 ? (
        <MilestoneList milestones={milestones} onOpen={setShown} />
      ) : (
        state.status === 'ready' && (
          <Text element="p">
            No milestone yet. A milestone keeps answers and evidence of a day, so that the next assessment can be
            compared with it.
          </Text>
        )
      )}
      {isMaking && <MakeMilestone open={open} milestones={milestones} today={today} onClose={() => setMaking(false)} />}
    </div>
  );
}
