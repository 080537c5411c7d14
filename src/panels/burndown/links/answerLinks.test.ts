import { sampleAnswer } from '../../../views/sample/sampleAnswer';
import { answerLinks } from './answerLinks';

it('fills variables in, with the field of the budget at hand', () => {
  const seen: unknown[] = [];
  const links = answerLinks(
    sampleAnswer(),
    [{ title: 'Runbook of ${service}', url: '/d/run?var-service=${service}', targetBlank: true }],
    (text, scopedVars) => {
      seen.push(scopedVars?.__dataContext?.value.field.labels);
      return text.replaceAll('${service}', 'checkout');
    },
    'utc'
  );
  expect(links).toMatchObject([{ title: 'Runbook of checkout', href: '/d/run?var-service=checkout', target: '_blank' }]);
  expect(seen[0]).toEqual({ slo: 'headroom-checkout/availability', service: 'checkout', team: 'payments' });
});

it('has none where none are set', () => {
  expect(answerLinks(sampleAnswer(), undefined, (text) => text, 'utc')).toEqual([]);
});
