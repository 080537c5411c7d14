import { Alert, LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import { dashboardUrl, importUrl, sloUrl } from '../../../app/links';
import { formatSloRef } from '../../../core/documents/sloRef';
import type { CompositeSlo } from '../../../core/slo/composite/composite';
import { InlineLink } from '../../../views/links/InlineLink';
import { combineSentence } from '../../../views/words/compositeWords';

/** In place of the form, which knows no parts and would save an SLO without them. */
export function CompositeNotice({ slo }: { slo: CompositeSlo }) {
  const { combine, parts } = slo.indicator;
  return (
    <Stack direction="column" gap={2}>
      <Alert severity="info" title={`“${slo.displayName}” is made of other SLOs and cannot be changed in this form`}>
        <p>
          Change it as text: import its definition with other parts, weights or another objective, or edit the file that
          provides its document. What it has now:
        </p>
        <ul>
          {parts.map(({ ref, weight }) => (
            <li key={formatSloRef(ref)}>
              <InlineLink href={sloUrl(ref)}>{formatSloRef(ref)}</InlineLink>
              {combine === 'weighted' && `, weight ${weight}`}
            </li>
          ))}
        </ul>
        <p>{combineSentence[combine]}</p>
      </Alert>
      <Stack gap={1} wrap="wrap">
        <LinkButton href={importUrl()}>Import a definition</LinkButton>
        <LinkButton variant="secondary" href={sloUrl(slo.ref)}>
          Back to the SLO
        </LinkButton>
        <LinkButton variant="secondary" href={dashboardUrl(slo.ref.documentUid)}>
          Open the document
        </LinkButton>
      </Stack>
    </Stack>
  );
}
