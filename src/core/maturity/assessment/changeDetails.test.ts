import { assessmentResources } from '../testing/smallModel';
import { changeCoach, changeDetails, type DetailsChange, changeReading } from './changeDetails';
import { parseAssessment } from './parseAssessment';

function after(...changes: DetailsChange[]) {
  const resources = changes.reduce((now, change) => change(now), assessmentResources({ objectives: { shop: {} } }));
  const parsed = parseAssessment(resources, 'spring');
  return parsed.ok ? parsed.assessment : parsed.problems;
}

const reading = { reading: true, date: '2026-03-30' };

it.each`
  case                        | changes                                                                                                                                                     | expected
  ${'nothing'}                | ${[changeDetails('spring', {})]}                                                                                                                            | ${{ displayName: 'Spring', totalShown: false }}
  ${'name, day, total'}       | ${[changeDetails('spring', { displayName: 'S', date: '2026-03-31', totalShown: true })]}                                                                    | ${{ displayName: 'S', date: '2026-03-31', totalShown: true }}
  ${'an interval'}            | ${[changeDetails('spring', { reassessEveryMonths: 3 })]}                                                                                                    | ${{ reassessEveryMonths: 3 }}
  ${'an interval taken back'} | ${[changeDetails('spring', { reassessEveryMonths: 3 }), changeDetails('spring', { reassessEveryMonths: undefined })]}                                       | ${{ reassessEveryMonths: undefined }}
  ${'a team less'}            | ${[changeDetails('spring', { teams: { core: {} } })]}                                                                                                       | ${{ teams: [{ id: 'core', displayName: 'core' }] }}
  ${'another assessment'}     | ${[changeDetails('autumn', { displayName: 'S' }), changeCoach('autumn', 'Kim', 'add')]}                                                                     | ${{ displayName: 'Spring', coaches: [] }}
  ${'coaches, each once'}     | ${[changeCoach('spring', 'Kim', 'add'), changeCoach('spring', 'Jo', 'add'), changeCoach('spring', 'Jo', 'add')]}                                            | ${{ coaches: ['Kim', 'Jo'] }}
  ${'a coach less'}           | ${[changeCoach('spring', 'Kim', 'add'), changeCoach('spring', 'Kim', 'remove')]}                                                                            | ${{ coaches: [] }}
  ${'a reading'}              | ${[changeReading('spring', { signal: 'sla_defined', team: 'shop' }, reading)]}                                                                              | ${{ manualSignals: { sla_defined: { shop: reading } } }}
  ${'a reading taken back'}   | ${[changeReading('spring', { signal: 'sla_defined', team: 'shop' }, reading), changeReading('spring', { signal: 'sla_defined', team: 'shop' }, undefined)]} | ${{ manualSignals: {} }}
`('$case', ({ changes, expected }) => {
  expect(after(...changes)).toMatchObject(expected);
});
