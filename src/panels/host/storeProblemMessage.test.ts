import { storeProblemMessage } from './storeProblemMessage';

it.each`
  code           | uid                | title                                                     | says
  ${'not-found'} | ${'headroom-nope'} | ${'There is no document “headroom-nope” in this Grafana'} | ${'ask whoever gave you this reference'}
  ${'forbidden'} | ${'headroom-pay'}  | ${'You may not read the document “headroom-pay”'}         | ${'Ask the team that owns the SLO'}
`('says in words why a panel has no document: $code', ({ code, uid, title, says }) => {
  const message = storeProblemMessage({ code, detail: 'dashboards.dashboard.grafana.app "x" not found' }, uid);
  expect(message.title).toBe(title);
  expect(message.lines.join(' ')).toContain(says);
  expect(message.lines.join(' ')).toContain('In snapshots and public dashboards');
  expect(message.lines.join(' ')).not.toContain('grafana.app');
});

it('adds what the server said where it may help', () => {
  const problem = { code: 'server-error', detail: 'the disk is full' } as const;
  expect(storeProblemMessage(problem, 'a').lines).toContain('It said: the disk is full');
  expect(storeProblemMessage(problem).lines).toContain('It said: the disk is full');
});
