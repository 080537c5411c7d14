import { Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { TeamSlos } from '../../../adapters/maturity/useTeamSlos';
import type { Figures } from '../../../core/slo/answer';
import { concerns } from '../../../core/slo/concerns';
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
      {rows.length > 0 && <SloTiles rows={ordered} remarkOf={remark} />}
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

/** In an interview it is enough that there is something; the SLO's page has all of it. */
function remark({ quality }: Figures): string | undefined {
  return concerns(quality).length > 0
    ? 'The data behind this figure have limits: open the SLO to see which.'
    : undefined;
}
