import React from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { EvidenceStep } from '../../../core/maturity/compare/whatNext';
import { InlineLink } from '../../links/InlineLink';
import type { LinkTo } from '../linkTo';
import { PlaceButton } from '../PlaceButton';
import { screenOnly } from '../printSheet';
import { conditionWords, signalWords } from '../practice/evidenceWords';
import { howWords } from './howWords';

interface Props {
  step: EvidenceStep;
  /** Name of the level that the rule speaks of. */
  level: string;
  place: Place;
  linkTo: LinkTo;
  onOpen: (place: Place) => void;
}

const PAGE_WORDS = { 'new-slo': 'Define an SLO', 'slo-list': 'See the SLOs' };

/** What evidence would lift a practice, how it stands, and where in the app it is worked on. */
export function StepLine({ step, level, place, linkTo, onOpen }: Props) {
  const { rule, state, signal, page } = step;
  const how = howWords(rule.signal, state);
  return (
    <li>
      {signal?.means ?? rule.signal}: {conditionWords(rule.when, signal)} → “{level}”
      {rule.strength === 'weak' && ' (weak evidence)'}. Now {signalWords(state, signal)}. {how !== '' && `${how} `}
      <span className={screenOnly}>
        {page === 'enter-reading' ? (
          <PlaceButton place={place} name="Enter a reading" onOpen={onOpen} />
        ) : (
          page !== undefined && <InlineLink href={linkTo(page)}>{PAGE_WORDS[page]}</InlineLink>
        )}
      </span>
    </li>
  );
}
