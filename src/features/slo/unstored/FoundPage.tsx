import { Alert, EmptyState, LinkButton } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useParams } from 'react-router';
import { type FoundIn, useFoundSlos } from '../../../adapters/measure/found/useFoundSlos';
import { resolveDataSource } from '../../../adapters/measure/sources/resolveDataSource';
import { foundUrl, overviewUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { foundAt } from '../../../core/found/foundAt';
import { InlineLink } from '../../../views/links/InlineLink';
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
  const [found, ...others] = foundAt(all, source, key);
  if (found !== undefined && others.length === 0) {
    return <FoundContent found={found} dataSourceUid={dataSource} dataSourceName={dataSourceName} />;
  }
  return (
    <PageFrame title={key} parent={PARENT}>
      {found === undefined ? (
        <NotFound answer={answer} name={key} dataSourceName={dataSourceName} />
      ) : (
        <Alert severity="info" title={`${dataSourceName} has several of this name now: choose one`}>
          {[found, ...others].map((one) => (
            <div key={one.key}>
              <InlineLink href={foundUrl(dataSource, one)}>{one.key}</InlineLink>
            </div>
          ))}
        </Alert>
      )}
    </PageFrame>
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
