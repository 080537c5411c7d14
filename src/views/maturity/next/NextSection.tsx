import { Stack, Text } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { OpenAssessment, Place } from '../../../adapters/maturity/assessmentState';
import type { LinkTo } from '../linkTo';
import { GapTable } from './GapTable';
import { NextList } from './NextList';

interface Props {
  open: Pick<OpenAssessment, 'assessment' | 'evidence'>;
  team: string;
  teamChoice: ReactNode;
  linkTo: LinkTo;
  onOpen: (place: Place) => void;
  /** Absent where no interview can be held. */
  onInterview: (() => void) | undefined;
}

/** What to do next, and how far it is to the targets. */
export function NextSection({ open, team, teamChoice, linkTo, onOpen, onInterview }: Props) {
  return (
    <Stack direction="column" gap={2}>
      <section aria-label="What next">
        <Text element="h3" variant="h4">
          What next
        </Text>
        {teamChoice}
        <NextList key={team} {...{ open, team, linkTo, onOpen, onInterview }} />
      </section>
      <section aria-label="Gap to target">
        <Text element="h3" variant="h4">
          Gap to target
        </Text>
        <GapTable assessment={open.assessment} onOpen={onOpen} />
      </section>
    </Stack>
  );
}
