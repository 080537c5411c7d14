import fc from 'fast-check';
import type { Answer } from '../assessment/answer';
import type { Evidence, SignalState } from '../evidence/signalState';
import { smallModel } from '../testing/smallModel';
import { drift } from './drift';

const teams = [{ id: 'shop', displayName: 'Shop' }];
const level = (of: string): Answer => ({ state: 'level', level: of });
const known = (reading: number): SignalState => ({ status: 'known', reading });
const unknown: SignalState = { status: 'unknown', reason: 'unreadable' };
const evidence = (state: SignalState): Evidence => ({ slo_count: { shop: state } });
const find = (answer: Answer, frozen: SignalState, live: SignalState) =>
  drift(
    { model: smallModel, teams, answers: { objectives: { shop: answer } }, evidence: evidence(frozen) },
    evidence(live)
  );

// no SLOs cap at middle; three or more suggest middle
it.each`
  case                                 | answer                                      | frozen      | live        | expected
  ${'the same evidence'}               | ${level('high')}                            | ${known(4)} | ${known(4)} | ${[]}
  ${'other figures, same rules'}       | ${level('high')}                            | ${known(4)} | ${known(9)} | ${[]}
  ${'now a ceiling below'}             | ${level('high')}                            | ${known(4)} | ${known(0)} | ${['above-ceiling']}
  ${'a ceiling from what was unknown'} | ${level('high')}                            | ${unknown}  | ${known(0)} | ${['above-ceiling']}
  ${'there was a ceiling already'}     | ${level('high')}                            | ${known(0)} | ${known(0)} | ${[]}
  ${'now a floor above'}               | ${level('low')}                             | ${known(0)} | ${known(3)} | ${['below-floor']}
  ${'support lost'}                    | ${level('middle')}                          | ${known(3)} | ${known(1)} | ${['support-lost']}
  ${'there was no support'}            | ${level('middle')}                          | ${known(1)} | ${known(2)} | ${[]}
  ${'better now'}                      | ${level('middle')}                          | ${known(0)} | ${known(5)} | ${[]}
  ${'not applicable'}                  | ${{ state: 'not-applicable', reason: 'x' }} | ${known(4)} | ${known(0)} | ${[]}
`('$case', ({ answer, frozen, live, expected }) => {
  expect(find(answer, frozen, live).drifts.map(({ code }) => code)).toEqual(expected);
});

it('names the rules that hold otherwise, with both readings', () => {
  const [found] = find(level('high'), known(4), known(0)).drifts;
  expect(found).toMatchObject({ practiceId: 'objectives', team: 'shop', level: 'high' });
  expect(found?.changed).toMatchObject([
    { was: { holds: false, state: known(4) }, now: { holds: true, state: known(0), rule: { caps: 'middle' } } },
    { was: { holds: true }, now: { holds: false } },
  ]);
});

it('never takes the unknown for drift, and says where evidence was lost', () => {
  const levels = fc.constantFrom('low', 'middle', 'high').map(level);
  fc.assert(
    fc.property(levels, fc.nat(5), fc.constantFrom<SignalState>(unknown, { status: 'loading' }), (answer, was, now) => {
      expect(find(answer, known(was), now)).toEqual({
        drifts: [],
        unknown: [{ practiceId: 'objectives', team: 'shop', signals: ['slo_count'] }],
      });
    })
  );
});
