import { Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { TeamSlos } from '../../../adapters/maturity/useTeamSlos';
import type { SloRef } from '../../../core/slo/slo';
import { Placeholder } from '../../loading/Placeholder';
import { StoreProblemView } from '../../problem/StoreProblemView';
import { orderByAttention } from '../../table/orderRows';
import { toSloRow } from '../../table/toSloRow';
import { useSettledOrder } from '../../table/useSettledOrder';
import { SloTiles } from '../../tiles/SloTiles';
import { countWords } from './interviewWords';

interface Props {
  slos: TeamSlos;
  hrefOf: (ref: SloRef) => string;
}

/** The SLOs of a team as tiles, who needs attention first. */
export function TeamSlosView({ slos: { listed, isReading, failure, unread }, hrefOf }: Props) {
  const rows = useMemo(() => listed.map((one) => toSloRow(one, hrefOf(one.slo.ref))), [listed, hrefOf]);
  const ordered = useSettledOrder(rows, orderByAttention);
  if (rows.length === 0 && isReading) {
    return (
      <div role="status" aria-busy aria-label="Reading the SLOs">
        <Placeholder width="100%" height={56} />
      </div>
    );
  }
  return (
    <>
      {failure && <StoreProblemView problem={failure} />}
      {rows.length > 0 && <SloTiles rows={ordered} />}
      {rows.length === 0 && failure === undefined && (
        <Text element="p" variant="bodySmall" color="secondary">
          No SLO belongs to this team. An SLO belongs to the team that it names, or else to the team of its service.
        </Text>
      )}
      {unread > 0 && (
        <Text element="p" variant="bodySmall" color="secondary">
          {countWords(unread, 'document')} cannot be read; SLOs of the team may be missing here.
        </Text>
      )}
    </>
  );
}
