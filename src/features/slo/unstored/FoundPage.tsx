import { EmptyState, LinkButton } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useParams } from 'react-router';
import { type FoundIn, useFoundSlos } from '../../../adapters/measure/found/useFoundSlos';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { overviewUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { Placeholder } from '../../../views/loading/Placeholder';
import { QueryProblemView } from '../../../views/problem/QueryProblemView';
import { FoundContent } from './FoundContent';

const PARENT = { title: 'SLOs', url: overviewUrl() };

/** The page of an SLO that Sloth or Pyrra defined; the address says where and what it is called there. */
export default function FoundPage() {
  const { dataSource = '', source = '', key = '' } = useParams();
  const uids = useMemo(() => [dataSource], [dataSource]);
  const [answer] = useFoundSlos(uids);
  const resolved = resolveDataSource({ uid: dataSource });
  const dataSourceName = resolved.kind === 'found' ? resolved.dataSource.name : dataSource;
  const all = answer?.found.status === 'ready' ? answer.found.value : [];
  const found = all.find((one) => one.source === source && one.key === key);
  return found === undefined ? (
    <PageFrame title={key} parent={PARENT}>
      <NotFound answer={answer} name={key} dataSourceName={dataSourceName} />
    </PageFrame>
  ) : (
    <FoundContent found={found} dataSourceUid={dataSource} dataSourceName={dataSourceName} />
  );
}

interface NotFoundProps {
  answer: FoundIn | undefined;
  name: string;
  dataSourceName: string;
}

/** In its place while it is looked for, and where it is not there. */
function NotFound({ answer, name, dataSourceName }: NotFoundProps) {
  if (answer === undefined) {
    return <Placeholder width="100%" height={360} />;
  }
  return answer.found.status === 'failed' ? (
    <QueryProblemView problem={answer.found.problem} />
  ) : (
    <EmptyState
      variant="not-found"
      message={`No objective of “${name}” is recorded in ${dataSourceName} now`}
      button={<LinkButton href={overviewUrl()}>Go to the SLOs</LinkButton>}
    >
      Its rules may have been removed, or have not run in the last five minutes.
    </EmptyState>
  );
}
