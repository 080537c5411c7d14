import { httpProblem, queryProblem } from './queryProblem';

it.each`
  status | detail                                                                     | code
  ${400} | ${'bad_data: 1:5: parse error: unexpected identifier "timed out"'}         | ${'bad-query'}
  ${422} | ${'execution: query processing would load too many samples into memory'}   | ${'too-many-samples'}
  ${400} | ${'bad_data: exceeded maximum resolution of 11,000 points per timeseries'} | ${'too-many-samples'}
  ${503} | ${'timeout: query timed out in expression evaluation'}                     | ${'timeout'}
  ${500} | ${'Post "http://p:9090": dial tcp: connect: connection refused'}           | ${'unreachable'}
  ${502} | ${'Bad Gateway'}                                                           | ${'unreachable'}
  ${504} | ${''}                                                                      | ${'timeout'}
  ${403} | ${'request timed out of your rights'}                                      | ${'forbidden'}
  ${404} | ${'Data source not found'}                                                 | ${'not-found'}
  ${429} | ${'slow down'}                                                             | ${'throttled'}
  ${503} | ${'Service Unavailable'}                                                   | ${'server-error'}
  ${302} | ${''}                                                                      | ${'unexpected-answer'}
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
