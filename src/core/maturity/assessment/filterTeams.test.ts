import { assessmentResources } from '../testing/smallModel';
import { filterTeams } from './filterTeams';
import { parseAssessment } from './parseAssessment';

it.each`
  names               | expected
  ${[]}               | ${['core', 'shop']}
  ${['']}             | ${['core', 'shop']}
  ${[' shop ']}       | ${['shop']}
  ${['Core', 'shop']} | ${['core', 'shop']}
  ${['nobody']}       | ${[]}
`('$names', ({ names, expected }) => {
  const parsed = parseAssessment(assessmentResources({}), 'spring');
  expect(parsed.ok && filterTeams(parsed.assessment, names).teams.map(({ id }) => id)).toEqual(expected);
});
