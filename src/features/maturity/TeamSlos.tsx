import React from 'react';
import { useTeamSlos } from '../../adapters/maturity/useTeamSlos';
import { sloUrl } from '../../app/links';
import { TeamSlosView } from '../../views/maturity/interview/TeamSlosView';

/** The SLOs of a team as they stand now. */
export function TeamSlos({ team }: { team: string }) {
  return <TeamSlosView slos={useTeamSlos(team)} hrefOf={sloUrl} />;
}
