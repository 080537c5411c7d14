import { countAnswers } from './countAnswers';
import { parseAssessment } from './assessment/parseAssessment';
import { assessmentResources } from './testing/smallModel';

it.each`
  case                | shop                                               | answered
  ${'a level'}        | ${{ state: 'level', level: 'high' }}               | ${1}
  ${'not applicable'} | ${{ state: 'not-applicable', reason: 'no users' }} | ${1}
  ${'not assessed'}   | ${{ state: 'not-assessed', note: 'later' }}        | ${0}
`('counts $case as $answered of all practices times teams', ({ shop, answered }) => {
  const parsed = parseAssessment(assessmentResources({ objectives: { shop } }), 'spring');
  expect(parsed.ok && countAnswers(parsed.assessment)).toEqual({ answered, places: 6 });
});
