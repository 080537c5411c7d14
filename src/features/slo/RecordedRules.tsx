import { ClipboardButton } from '@grafana/ui';
import React from 'react';
import { recordedFor } from '../../core/recorded/recordedFor';
import { recordingRuleFile } from '../../core/recorded/recordingRules';
import type { Slo } from '../../core/slo/slo';
import { rawReasonWords, recordedSettingWords } from '../../views/words/recordedWords';

/** Whose recorded series may be used, and the rules that would write Headroom's. */
export function RecordedRules({ slo }: { slo: Slo }) {
  const { source } = slo.recorded ?? { source: 'headroom' };
  const rules = recordingRuleFile(slo);
  const usable = recordedFor(slo, 0);
  return (
    <>
      {usable === 'groups-not-recorded' ? rawReasonWords[usable] : recordedSettingWords(slo.recorded)}
      {source === 'headroom' && rules !== '' && (
        <details>
          <summary>Rules for Prometheus that write them</summary>
          <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} tabIndex={0}>
            {rules}
          </pre>
          <ClipboardButton variant="secondary" size="sm" icon="copy" getText={() => rules}>
            Copy the rules
          </ClipboardButton>
        </details>
      )}
    </>
  );
}
