import { httpProblem, queryProblem } from './queryProblem';

it.each`
  status | detail                                                                                                            | code
  ${400} | ${'bad_data: 1:5: parse error: unexpected identifier "timed out"'}                                                | ${'bad-query'}
  ${422} | ${'execution: query processing would load too many samples into memory'}                                          | ${'too-many-samples'}
  ${400} | ${'bad_data: exceeded maximum resolution of 11,000 points per timeseries'}                                        | ${'too-many-samples'}
  ${503} | ${'timeout: query timed out in expression evaluation'}                                                            | ${'timeout'}
  ${422} | ${'execution: query timed out in expression evaluation'}                                                          | ${'timeout'}
  ${500} | ${'Post "http://p:9090": dial tcp: connect: connection refused'}                                                  | ${'unreachable'}
  ${502} | ${'Bad Gateway'}                                                                                                  | ${'unreachable'}
  ${504} | ${''}                                                                                                             | ${'timeout'}
  ${403} | ${'request timed out of your rights'}                                                                             | ${'forbidden'}
  ${404} | ${'Data source not found'}                                                                                        | ${'not-found'}
  ${429} | ${'slow down'}                                                                                                    | ${'throttled'}
  ${503} | ${'Service Unavailable'}                                                                                          | ${'server-error'}
  ${400} | ${'parse error at line 0, col 34: syntax error: unexpected RANGE, expecting } or ,'}                              | ${'bad-query'}
  ${400} | ${'parse error : stage \'|~ "("\' : error parsing regexp: missing closing ): `(`'}                                | ${'bad-query'}
  ${400} | ${'the query time range exceeds the limit (query length: 960h0m0s, limit: 30d1h)'}                                | ${'range-too-long'}
  ${400} | ${'[interval] value exceeds limit: [2d]'}                                                                         | ${'range-too-long'}
  ${400} | ${'maximum number of series (500) reached for a single query; consider reducing query cardinality'}               | ${'too-many-series'}
  ${400} | ${'maximum of series (500) reached for a single query'}                                                           | ${'too-many-series'}
  ${400} | ${'exceeded maximum resolution of 11,000 points per time series. Try increasing the value of the step parameter'} | ${'too-many-samples'}
  ${400} | ${'the query would read too many bytes (query: 2TB, limit: 1TB); consider adding more specific stream selectors'} | ${'too-many-samples'}
  ${400} | ${'shard query is too large to execute on a single querier: (query: 2GB, limit: 1GB)'}                            | ${'too-many-samples'}
  ${429} | ${'too many outstanding requests'}                                                                                | ${'throttled'}
  ${500} | ${'too many outstanding requests'}                                                                                | ${'throttled'}
  ${504} | ${'context deadline exceeded'}                                                                                    | ${'timeout'}
  ${302} | ${''}                                                                                                             | ${'unexpected-answer'}
`('$status "$detail" is $code', ({ status, detail, code }) => {
  expect(queryProblem(status, detail)).toEqual({ code, detail });
});

it('takes the words of Prometheus before those of Grafana', () => {
  const data = { status: 'error', error: 'query timed out', message: 'Bad Request' };
  expect(httpProblem({ kind: 'answered', status: 400, data })).toEqual({ code: 'timeout', detail: 'query timed out' });
});

it('names the status where there are no words', () => {
  expect(httpProblem({ kind: 'answered', status: 418, data: null }).detail).toBe('HTTP 418');
});
