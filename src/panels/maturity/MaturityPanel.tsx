import type { PanelProps } from '@grafana/data';
import { Alert } from '@grafana/ui';
import React from 'react';
import { parseSloRef } from '../../core/documents/sloRef';
import { useRefreshCount } from '../host/useRefreshCount';
import { AssessmentPanel } from './AssessmentPanel';
import type { MaturityOptions } from './maturityOptions';

/** Finds out which assessment is meant; variables may name it. */
export function MaturityPanel(props: PanelProps<MaturityOptions>) {
  const { options, width, height, replaceVariables } = props;
  const refreshCount = useRefreshCount(props.timeRange, props.renderCounter);
  const text = replaceVariables(options.assessment ?? '').trim();
  const ref = parseSloRef(text);
  if (ref === undefined) {
    return (
      <Alert severity="info" title={text === '' ? 'No assessment chosen' : `“${text}” names no assessment`}>
        Edit this panel and name an assessment as document uid and name, for example headroom-assessment-spring/spring.
        The page Maturity of Headroom lists and creates them.
      </Alert>
    );
  }
  const teams = replaceVariables(options.teams ?? '', undefined, 'csv').split(',');
  const { start = 'map' } = options;
  return (
    <AssessmentPanel key={`${text} ${start}`} reference={ref} {...{ teams, start, width, height, refreshCount }} />
  );
}
