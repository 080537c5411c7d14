import { LoadingState, type PanelProps } from '@grafana/data';
import React, { useMemo } from 'react';
import { stepsUrl } from '../../app/links';
import { stepsParams } from '../../core/slo/counts/stepsParams';
import { parseTarget } from '../../core/slo/parseTarget';
import { PanelMessage } from '../host/PanelMessage';
import { rangeInterval } from '../host/rangeInterval';
import { AnswerPicture } from './AnswerPicture';
import { evaluateFields } from './fields/evaluateFields';
import { fieldWords, missingFieldsWords, tooFewPointsWords } from './fields/fieldWords';
import { findFields } from './fields/findFields';
import { ruleWords } from './inline/inlineProblemWords';
import { LoadingPicture } from './LoadingPicture';
import type { BurnDownOptions } from './options';

/** More would make an address that browsers cut. */
const MOST_STEPS = 20_000;

/** The budget of the dashboard's range, from counts that the panel's own queries bring. */
export function QueriesPanel({ panel }: { panel: PanelProps<BurnDownOptions> }) {
  const { data, options, width, height, replaceVariables } = panel;
  const { bad, total } = options.fields;
  const targetText = replaceVariables(options.fields.target);
  const state = useMemo(() => read(panel.data, { bad, total }, targetText), [panel.data, bad, total, targetText]);
  const failed = data.errors?.[0]?.message;
  if (state.kind === 'answer') {
    const { answer, params, from } = state;
    const href = params && stepsUrl({ ...from, title: replaceVariables(panel.title), failed: failed ?? '', ...params });
    return <AnswerPicture panel={panel} answer={answer} picture="burn-down" href={href} remark={failed} />;
  }
  if (data.state === LoadingState.Loading) {
    return <LoadingPicture width={width} height={height} />;
  }
  return failed === undefined ? (
    <PanelMessage severity="info" title={state.title} width={width} height={height}>
      {state.text}
    </PanelMessage>
  ) : (
    <PanelMessage severity="error" title="The queries of this panel failed" width={width} height={height}>
      {failed}
    </PanelMessage>
  );
}

function read(data: PanelProps['data'], fields: { bad: string; total: string }, targetText: string) {
  const target = parseTarget(targetText);
  if (!target.ok) {
    return {
      kind: 'message' as const,
      title: 'The objective cannot be read',
      text: `Edit the panel: ${ruleWords(target.code)}.`,
    };
  }
  const found = findFields(data.series, fields);
  if (found.kind === 'missing') {
    return { kind: 'message' as const, ...missingFieldsWords(found, fields) };
  }
  const result = evaluateFields(found, target.value, rangeInterval(data.timeRange), Date.now());
  const from = { badFrom: fieldWords(found.bad), totalFrom: fieldWords(found.total) };
  if (result.kind !== 'answer') {
    return { kind: 'message' as const, ...tooFewPointsWords };
  }
  const { answer, steps } = result;
  return { kind: result.kind, answer, from, params: steps.total.length > MOST_STEPS ? undefined : stepsParams(steps) };
}
