import { logStages } from './logStages';

const streams = '{job="shop",env=~"a|b"}';

it('each stage with all before it, ready to be counted', () => {
  const query = `sum(count_over_time(${streams} |= "POST" != "/health" | json | status>=500 | took<=250ms | __error__="" [$__window]))`;
  const lines = `${streams} |= "POST" != "/health"`;
  expect(logStages(query)).toEqual({
    matchers: [
      { label: 'job', op: '=', value: 'shop' },
      { label: 'env', op: '=~', value: 'a|b' },
    ],
    stages: [
      { text: streams, lines: streams, field: undefined },
      { text: '|= "POST"', lines: `${streams} |= "POST"`, field: undefined },
      { text: '!= "/health"', lines, field: undefined },
      { text: '| json', lines: `${lines} | json | __error__=""`, field: undefined },
      { text: '| status>=500', lines: `${lines} | json | status>=500 | __error__=""`, field: 'status' },
      { text: '| took<=250ms', lines: `${lines} | json | status>=500 | took<=250ms | __error__=""`, field: 'took' },
    ],
  });
});

it.each`
  stage                         | field
  ${'| level="error"'}          | ${'level'}
  ${'| size>5MB'}               | ${'size'}
  ${'| a=1 or b="c"'}           | ${undefined}
  ${'| line_format "{{.msg}}"'} | ${undefined}
`('$stage looks at $field', ({ stage, field }) => {
  expect(logStages(`{job="shop"} | logfmt ${stage}`)?.stages.at(-1)).toMatchObject({ text: stage, field });
});

it.each`
  query
  ${'vector(1)'}
  ${'{job="shop"'}
  ${'sum(count_over_time({job="shop"}[1h])) - sum(count_over_time({job="cart"}[1h]))'}
  ${'{job="shop"} | json | status>='}
`('$query has no stages', ({ query }) => {
  expect(logStages(query)).toBeUndefined();
});
