import { logLinesQuery, logShapeQueries } from './logqlQueries';

/** Whether a line passes all line filters of a query; RE2 and JavaScript agree on what is used. */
function passes(expr: string, line: string): boolean {
  return [...expr.matchAll(/\|~ `([^`]*)`/g)].every(([, pattern = '']) =>
    new RegExp(pattern.replace('(?i)', ''), pattern.startsWith('(?i)') ? 'i' : '').test(line)
  );
}

const shapes = logShapeQueries('job', ['basket']);
const matching = (line: string) => shapes.filter(({ expr }) => passes(expr, line)).map(({ id }) => id);

it.each`
  line                                                              | expected
  ${'{"level":"info","message":"started"}'}                         | ${['log_lines_json']}
  ${'{"method":"GET","trace_id":"4bf92f35"}'}                       | ${['log_lines_json', 'log_requests', 'log_requests_traced']}
  ${'level=info msg="it works" dur=3ms'}                            | ${['log_lines_logfmt']}
  ${'method=GET path=/ status=200 traceID=4bf92f35'}                | ${['log_lines_logfmt', 'log_requests', 'log_requests_traced']}
  ${'10.0.0.1 - - [01/Apr/2026] "GET /basket HTTP/1.1" 200'}        | ${['log_requests']}
  ${'Connection lost, will try again'}                              | ${[]}
  ${'retry=3 because the store is slow'}                            | ${[]}
`('$line', ({ line, expected }) => {
  expect(matching(line)).toEqual(expected);
});

it('asks by service, over a day', () => {
  expect(logLinesQuery('app', ['a.b', 'c'])).toEqual({
    id: 'log_lines',
    expr: 'sum by (app) (count_over_time({app=~"a\\\\.b|c"} [24h]))',
    windowMs: 86_400_000,
  });
  expect(shapes[0]?.expr).toBe(
    'sum by (job) (count_over_time({job=~"basket"} |~ `^\\s*\\{` | json | __error__="" [24h]))'
  );
});
