import { Combobox, InlineField } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { SloAnswer } from '../../../core/slo/answer';
import { groupName } from '../../../core/slo/groupName';
import type { Slo } from '../../../core/slo/slo';
import { isComing } from '../../../views/table/sloRow';
import { groupTitle } from '../../../views/words/groupTitle';
import type { UrlChange } from '../useUrlParams';
import { GroupNote } from './GroupNote';
import { groupChange } from './groupParam';

interface Props {
  /** As it is in its document. */
  slo: Slo;
  answer: Loadable<SloAnswer>;
  /** The one that the page shows; undefined for the whole SLO. */
  group: string | undefined;
  onChange: (change: UrlChange) => void;
}

/** Not the name of any group. */
const WHOLE = '\n';

/** Which group the page shows, and why there is none where that is so. Nothing for an SLO without groups. */
export function GroupBar({ slo, answer, group, onChange }: Props) {
  const { groupBy } = slo.indicator;
  const known = knownAnswer(answer);
  const names = known === undefined ? [] : known.groups.map(({ labels }) => groupName(labels));
  const isThere = group === undefined || names.includes(group);
  const isMissing = !isThere && known !== undefined && !isComing(answer);
  const refused = known?.question.groups?.refused;
  return groupBy.length === 0 ? null : (
    <>
      <GroupNote refused={refused} labels={groupBy} missing={isMissing ? group : undefined} />
      <GroupChoice names={isThere ? names : [group, ...names]} group={group} onChange={onChange} />
    </>
  );
}

function knownAnswer(answer: Props['answer']): SloAnswer | undefined {
  return answer.status === 'ready' || answer.status === 'partial' ? answer.value : undefined;
}

function GroupChoice({ names, group, onChange }: Pick<Props, 'group' | 'onChange'> & { names: readonly string[] }) {
  return names.length === 0 ? null : (
    <InlineField label="Shown" htmlFor="shown-group" transparent shrink>
      <Combobox
        id="shown-group"
        width="auto"
        minWidth={24}
        options={[
          { value: WHOLE, label: 'All groups together' },
          ...names.map((name) => ({ value: name, label: `Only ${groupTitle(name)}` })),
        ]}
        value={group ?? WHOLE}
        onChange={({ value }) => onChange(groupChange(value === WHOLE ? undefined : value))}
      />
    </InlineField>
  );
}
