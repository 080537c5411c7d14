import { Alert } from '@grafana/ui';
import React from 'react';
import type { GroupsRefused } from '../../../core/slo/groupsAsked';
import { groupsRefusedWords } from '../../../views/words/groupsRefusedWords';
import { groupTitle } from '../../../views/words/groupTitle';

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
    const { title, advice } = groupsRefusedWords(refused, labels);
    return (
      <Alert severity="warning" title={title}>
        {advice}
      </Alert>
    );
  }
  return missing === undefined ? null : (
    <Alert severity="warning" title={`No group is called ${groupTitle(missing)} in this window`}>
      Nothing was counted for it. Choose another group, or the whole SLO.
    </Alert>
  );
}
