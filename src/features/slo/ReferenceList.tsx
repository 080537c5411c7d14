import { Spinner, Stack } from '@grafana/ui';
import React from 'react';
import type { DashboardMention, DashboardMentions } from '../../adapters/directory/dashboardMentions';
import { dashboardUrl } from '../../app/links';
import { InlineLink } from '../../views/links/InlineLink';

interface Props {
  /** Resources of documents that name the SLO. */
  resources: readonly string[];
  /** Undefined while the dashboards are looked through. */
  dashboards: DashboardMentions | undefined;
  documentUid: string;
}

/** What refers to an SLO: resources, panels of its own document, panels of other dashboards. */
export function ReferenceList({ resources, dashboards, documentUid }: Props) {
  const mentions = dashboards?.mentions ?? [];
  const isKnown = resources.length + mentions.length > 0;
  return (
    <>
      {isKnown && (
        <>
          <p>These refer to it:</p>
          <ul style={{ paddingLeft: 16, overflowWrap: 'anywhere', maxHeight: 240, overflowY: 'auto' }}>
            {resources.map((resource) => (
              <li key={resource}>{resource}</li>
            ))}
            {mentions.map((mention) => (
              <MentionItem key={mention.uid} mention={mention} isOwn={mention.uid === documentUid} />
            ))}
          </ul>
        </>
      )}
      {dashboards === undefined ? (
        <div role="status">
          <Stack gap={1} alignItems="center">
            <Spinner /> Looking through the dashboards for panels that show it…
          </Stack>
        </div>
      ) : (
        <p role="status">{searchedWords(dashboards, isKnown)}</p>
      )}
    </>
  );
}

function MentionItem({
  mention: { uid, title, folderTitle, panels },
  isOwn,
}: {
  mention: DashboardMention;
  isOwn: boolean;
}) {
  const name = folderTitle === '' ? title : `${folderTitle} / ${title}`;
  return (
    <li>
      {isOwn ? 'its own document ' : 'dashboard '}
      <InlineLink href={dashboardUrl(uid)}>{name}</InlineLink>: {panels.map((panel) => `“${panel}”`).join(', ')}
    </li>
  );
}

/** How far the search went: a list that is not whole says so. */
function searchedWords({ looked, unseen, isCut }: DashboardMentions, isKnown: boolean): string {
  const scope = looked === 1 ? 'One dashboard was' : `${looked} dashboards were`;
  if (isCut || unseen > 0) {
    const rest = isCut ? 'there are more' : `${unseen} cannot be read`;
    return `${scope} looked through, ${rest}: others may show it too.`;
  }
  const none = isKnown ? '' : ' Nothing that you may see refers to it.';
  return `${scope} looked through.${none} Panels that name it through dashboard variables are not found.`;
}
