import type { QueryProblem } from '../../core/measure/bucket';

export interface ProblemWords {
  title: string;
  advice: string;
}

/** Why a query has no answer, and what to do about it. */
export const queryProblemWords: Readonly<Record<QueryProblem['code'], ProblemWords>> = {
  unreachable: {
    title: 'The data source cannot be reached',
    advice: 'It is asked again by itself. Check that it is running and that its address in Grafana is right.',
  },
  timeout: {
    title: 'The data source took too long to answer',
    advice: 'It is asked again by itself. If it stays, raise the timeout of the data source.',
  },
  'too-many-samples': {
    title: 'The query reads more samples than the data source allows',
    advice: 'Narrow the selector of the SLO, or raise the limit (query.max-samples, in Loki max_query_bytes_read).',
  },
  'range-too-long': {
    title: 'The data source does not answer over so long a range',
    advice: 'Raise its limit (in Loki max_query_length, or max_query_range if that is what it names).',
  },
  'too-many-series': {
    title: 'The answer has more series than the data source allows',
    advice: 'Group the SLO by fewer labels, or raise the limit (in Loki max_query_series).',
  },
  'bad-query': {
    title: 'The data source refuses the query',
    advice: 'Open the definition of the SLO and check what it counts.',
  },
  unauthorised: { title: 'You are signed out', advice: 'Sign in to Grafana again, then reload the page.' },
  forbidden: {
    title: 'You may not query this data source',
    advice: 'Ask an administrator for the right to query it.',
  },
  'not-found': {
    title: 'The data source does not exist',
    advice: 'Choose another data source in the definition of the SLO, or create the one it names.',
  },
  throttled: {
    title: 'The data source limits the number of queries',
    advice: 'It is asked again by itself, later and less often.',
  },
  'server-error': {
    title: 'The data source answered with an error',
    advice: 'It is asked again by itself. If it stays, look into its log.',
  },
  'unexpected-answer': {
    title: 'The answer of the data source cannot be read',
    advice: 'Check that it answers as a Prometheus or a Loki does.',
  },
  slow: {
    title: 'The data source has not answered yet',
    advice: 'The figures are made fresh as soon as it answers.',
  },
};
