import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { Assessment } from '../../../../core/maturity/assessment/parseAssessment';
import { openAssessment } from '../../testing/openAssessment';
import { PracticePane } from '../PracticePane';

type Props = React.ComponentProps<typeof PracticePane>;

/** One practice of the small model, for the team `shop`, with mocks to be asked. */
export function showPractice(
  answer?: Record<string, unknown>,
  { assessment = {}, ...props }: Partial<Omit<Props, 'assessment'>> & { assessment?: Partial<Assessment> } = {}
) {
  const place = props.place ?? { practiceId: 'objectives', team: 'shop' };
  const onAnswer = jest.fn();
  const onMove = jest.fn();
  const onReading = jest.fn().mockResolvedValue({ kind: 'saved' });
  /** The same with another answer of the place, to show again; `at` opens another place. */
  const element = (given: typeof answer, at = place) => {
    const open = openAssessment(given === undefined ? {} : { [place.practiceId]: { [place.team]: given } });
    return (
      <PracticePane
        evidence={{}}
        canEdit
        {...{ onAnswer, onMove, onReading }}
        {...props}
        place={at}
        assessment={{ ...open.assessment, ...assessment }}
      />
    );
  };
  const shown = render(element(answer));
  return { user: userEvent.setup(), onAnswer, onMove, onReading, element, ...shown };
}
