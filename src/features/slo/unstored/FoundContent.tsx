import { Alert, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { overviewUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { foundAsSlo } from '../../../core/found/foundAsSlo';
import type { FoundSlo } from '../../../core/found/foundSlo';
import { FactList } from '../../../views/facts/FactList';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatTarget } from '../../../views/format/formatTarget';
import { foundSourceWords, foundWeightWords, noBurnDownWords } from '../../../views/words/foundWords';
import { useUrlParams } from '../useUrlParams';
import { TakeOver } from './TakeOver';
import { UnstoredBudget } from './UnstoredBudget';

interface Props {
  found: FoundSlo;
  dataSourceUid: string;
  dataSourceName: string;
}

const PARENT = { title: 'SLOs', url: overviewUrl() };

/** What is known of an SLO that was defined elsewhere: what its source says of it, and its budget as far as series tell it. */
export function FoundContent({ found, dataSourceUid, dataSourceName }: Props) {
  const [params, change] = useUrlParams();
  const slo = useMemo(() => foundAsSlo(found, dataSourceUid), [found, dataSourceUid]);
  const { source, key, name, service, target, windowMs, remainingRatio, noBurnDown } = found;
  const by = foundSourceWords[source];
  return (
    <PageFrame
      title={name}
      subtitle={`Defined by ${by}, found in ${dataSourceName}. It is changed where ${by} has its definition.`}
      parent={PARENT}
      actions={noBurnDown === undefined && <TakeOver found={found} dataSourceUid={dataSourceUid} />}
    >
      <Stack direction="column" gap={2}>
        <FactList
          facts={[
            [`Name in ${by}`, key],
            ['Service', service],
            ['Objective', target === undefined ? 'not known' : formatTarget(target)],
            ['Window', windowMs === undefined ? 'not known' : `${formatDuration(windowMs)}, rolling`],
            [
              `Budget left, as ${by} records it`,
              remainingRatio === undefined ? 'no number now' : formatBudget(remainingRatio),
            ],
          ]}
        />
        {noBurnDown === undefined ? (
          <Alert severity="info" title={source === 'sloth' ? 'Counted by time' : 'Counted by requests'}>
            {foundWeightWords[source]}
          </Alert>
        ) : (
          <Alert severity="warning" title="No burn-down can be drawn">
            {noBurnDownWords[noBurnDown]}
          </Alert>
        )}
        {slo !== undefined && <UnstoredBudget slo={slo} params={params} onChange={change} />}
      </Stack>
    </PageFrame>
  );
}
