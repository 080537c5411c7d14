import { Button, Stack, Text } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { useFoundSlos } from '../../adapters/measure/found/useFoundSlos';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { definedHere } from '../../core/found/definedHere';
import { queryProblemWords } from '../../views/words/queryProblemWords';
import { useUrlParams } from '../slo/useUrlParams';
import { askedUid } from '../../adapters/measure/sources/askedUid';
import { askedForFound } from './askedForFound';
import { FoundTable } from './FoundTable';
import { parseFilters } from './overviewFilters';

interface Props {
  documents: readonly LoadedDocument[];
  /** They are all there. */
  isRead: boolean;
  refreshCount: number;
}

const FIRST_ROWS = 20;
/** Figures of what is defined here come first. */
const AFTER_MS = 500;

/** SLOs that Sloth and Pyrra defined, in a list of their own; nothing where there are none. */
export function FoundSection({ documents, isRead, refreshCount }: Props) {
  const [params] = useUrlParams();
  const [isWhole, setIsWhole] = useState(false);
  const slos = useMemo(() => documents.flatMap((document) => document.slos), [documents]);
  const sources = useMemo(() => (isRead ? askedForFound(slos) : undefined), [slos, isRead]);
  const uids = useMemo(() => sources?.map(({ uid }) => uid), [sources]);
  const answers = useFoundSlos(uids, { afterMs: AFTER_MS, refreshCount });
  const { text } = parseFilters(params);
  const rows = answers.flatMap(({ dataSourceUid, found }) => {
    const dataSourceName = sources?.find(({ uid }) => uid === dataSourceUid)?.name ?? dataSourceUid;
    const all = found.status === 'ready' ? found.value : [];
    const there = all.length === 0 ? [] : slos.filter((slo) => askedUid(slo) === dataSourceUid);
    return all.map((one) => ({ found: one, dataSourceUid, dataSourceName, here: definedHere(one, there) }));
  });
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = rows.filter(({ found: { name, key, service = '' } }) => {
    const said = `${name} ${key} ${service}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  const failed = answers.flatMap(({ dataSourceUid, found }) =>
    found.status === 'failed' ? [{ dataSourceUid, problem: found.problem }] : []
  );
  if (fitting.length === 0 && (slos.length !== 0 || failed.length === 0)) {
    return null;
  }
  return (
    <section aria-labelledby="found-slos">
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h5" id="found-slos">
          Defined elsewhere
        </Text>
        {failed.map(({ dataSourceUid, problem }) => (
          <p key={dataSourceUid} role="note">
            SLOs of Sloth and Pyrra could not be looked for: {queryProblemWords[problem.code].title}.
          </p>
        ))}
        {fitting.length > 0 && (
          <>
            <Text color="secondary">
              Sloth and Pyrra define these and record them in your data sources. They are shown as they are recorded,
              and are in no tile, panel or export of Headroom.
            </Text>
            <FoundTable rows={isWhole ? fitting : fitting.slice(0, FIRST_ROWS)} />
            {fitting.length > FIRST_ROWS && !isWhole && (
              <div>
                <Button variant="secondary" size="sm" onClick={() => setIsWhole(true)}>
                  Show all {fitting.length}
                </Button>
              </div>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}
