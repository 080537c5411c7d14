import { Alert } from '@grafana/ui';
import React from 'react';
import type { GroupsRefused } from '../../../core/slo/groupsAsked';
import { groupsRefusedAdvice, groupsRefusedTitle } from '../../../views/words/groupsRefusedWords';
import { noGroupTitle } from '../../../views/words/lackingGroupTitle';

interface Props {
  refused: GroupsRefused | undefined;
  /** Labels that the SLO groups by. */
  labels: readonly string[];
  /** Asked for, and not there. */
  missing: string | undefined;
}

/** Why groups, or the one asked for, are not shown. */
export function GroupNote({ refused, labels, missing }: Props) {
  if (refused !== undefined) {
    return <Note title={groupsRefusedTitle(refused, labels)} advice={groupsRefusedAdvice(refused, labels)} />;
  }
  return missing === undefined ? null : (
    <Note title={noGroupTitle(missing)} advice="Nothing was counted for it. Choose another group, or the whole SLO." />
  );
}

function Note({ title, advice }: { title: string; advice: string }) {
  return (
    <Alert severity="warning" title={title}>
      {advice}
    </Alert>
  );
}
