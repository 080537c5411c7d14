import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import type { AssessmentActions } from '../../../../adapters/maturity/assessmentState';
import { begunKey, type BegunTexts } from '../../../../core/maturity/assessment/begunTexts';
import { withEntry } from '../../../../core/maturity/assessment/nestedMap';
import type { Assessment } from '../../../../core/maturity/assessment/parseAssessment';
import { openAssessment } from '../../testing/openAssessment';
import { begunHere } from '../begunHere';
import { PracticePane } from '../PracticePane';

type Props = React.ComponentProps<typeof PracticePane>;

/** One practice of the small model, for the team `shop`, with mocks to be asked. */
export function showPractice(
  answer?: Record<string, unknown>,
  {
    assessment = {},
    ...props
  }: Partial<Omit<Props, 'assessment' | 'begun'>> & { assessment?: Partial<Assessment> } = {}
) {
  const place = props.place ?? { practiceId: 'objectives', team: 'shop' };
  const onAnswer = jest.fn();
  const onMove = jest.fn();
  const onReading = jest.fn().mockResolvedValue({ kind: 'saved' });
  /** The same with another answer of the place, to show again; `at` opens another place. */
  const element = (given: typeof answer, at = place) => {
    const open = openAssessment(given === undefined ? {} : { [place.practiceId]: { [place.team]: given } });
    return (
      <WithBegun>
        {(begun, keepBegun) => (
          <PracticePane
            evidence={{}}
            canEdit
            {...{ onAnswer, onMove, onReading }}
            {...props}
            place={at}
            begun={begunHere({ begun, actions: { ...open.actions, keepBegun } }, at)}
            assessment={{ ...open.assessment, ...assessment }}
          />
        )}
      </WithBegun>
    );
  };
  const shown = render(element(answer));
  return { user: userEvent.setup(), onAnswer, onMove, onReading, element, ...shown };
}

/** Keeps what is begun as the session does. */
function WithBegun({
  children,
}: {
  children: (begun: BegunTexts, keep: AssessmentActions['keepBegun']) => React.ReactNode;
}) {
  const [begun, setBegun] = useState<BegunTexts>({});
  return (
    <>{children(begun, (place, form, text) => setBegun((before) => withEntry(before, begunKey(place), form, text)))}</>
  );
}
