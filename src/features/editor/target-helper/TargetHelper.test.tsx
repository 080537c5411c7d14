import { act, fireEvent, render, screen } from '@testing-library/react';
import React, { useRef } from 'react';
import { FormProvider, type ResolverResult, useForm } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { ratioWith, sloWith } from '../../../core/slo/testing/question';
import type { TargetHistory } from '../../../core/slo/target-helper/targetHistory';
import { TextField } from '../fields/TextField';
import { emptyForm, type FormValues } from '../formValues';
import { type JudgeByRecord, validate } from '../validate';
import { TargetHelper } from './TargetHelper';

const interval = { fromMs: 0, toMs: 1 };
const known: Loadable<TargetHistory> = {
  status: 'ready',
  value: {
    span: interval,
    windows: [{ interval, bad: 2, total: 1000, ratio: 0.998 }],
    isLessThanWindow: false,
  },
};
const mockHistory = jest.fn((): Loadable<TargetHistory> => known);
jest.mock('./useTargetHistory', () => ({ useTargetHistory: () => mockHistory() }));
jest.mock('./useCeiling', () => ({ useCeiling: () => undefined }));
jest.mock('./RecordView', () => ({ RecordView: () => <p>the record</p> }));
jest.mock('../../../adapters/measure/sources/resolveDataSource', () => ({
  resolveDataSource: () => ({ kind: 'found', dataSource: { uid: 'prom' } }),
}));

const WHY = /^Why this target/;
const ratio = ratioWith({});
const logs = { kind: 'free', language: 'logql', given: 'bad', event: ratio, total: ratio, groupBy: [] };

function Form({ target, isNew, indicator }: { target: string; isNew: boolean; indicator: unknown }) {
  const judgeRef = useRef<JudgeByRecord>(undefined);
  const outside = { bounds: undefined, takenNames: [], needsReason: false, shownRecord: undefined };
  const form = useForm<FormValues>({
    defaultValues: { ...emptyForm, targetPercent: target },
    resolver: (values): ResolverResult<FormValues> => {
      const { targetReason: message } = validate(values, { ...outside, isAboveBest: judgeRef.current });
      return message === undefined
        ? { values, errors: {} }
        : { values: {}, errors: { targetReason: { type: 'validate', message } } };
    },
  });
  return (
    <FormProvider {...form}>
      <TextField name="targetPercent" label="Target" />
      <TargetHelper
        slo={{ ...sloWith({}), indicator } as MeasuredSlo}
        documents={[]}
        initialTarget={target}
        isNew={isNew}
        judgeRef={judgeRef}
        nowMs={0}
        timeZone="utc"
      />
      <button onClick={() => void form.handleSubmit(() => undefined)()}>Save</button>
    </FormProvider>
  );
}

const shown = (props: { target: string; isNew?: boolean; indicator?: unknown }) =>
  render(<Form isNew={false} indicator={ratio} {...props} />);
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => act(async () => screen.getByRole('button', { name: 'Save' }).click());
const isOpen = () => screen.getByRole('group').hasAttribute('open');

beforeEach(() => mockHistory.mockReturnValue(known));

it('nothing is read of a stored target until it is changed; the record stays folded, so that nothing moves', () => {
  shown({ target: '99.9' });
  expect(mockHistory).not.toHaveBeenCalled();
  expect(screen.queryByLabelText(WHY)).toBeNull();
  type('Target', '99.7');
  expect(isOpen()).toBe(false);
  expect(screen.getByText('the record')).toBeInTheDocument();
  expect(screen.queryByLabelText(WHY)).toBeNull();
});

it('a target above the best on record wants a reason before it is saved, and none once it is lower', async () => {
  shown({ target: '99.5' });
  type('Target', '99.99');
  expect(screen.getByText(/the best had 99\.80*\s%: say what/)).toBeVisible();
  await save();
  expect(screen.getByRole('alert')).toHaveTextContent('Say what will make it as good as this, or choose less.');
  type('Target', '99.8');
  expect(screen.queryByRole('alert')).toBeNull();
  type('Target', '99.99');
  type(WHY, 'a second provider');
  await save();
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each<[string, Loadable<TargetHistory>]>([
  ['is being read', { status: 'loading' }],
  ['cannot be read', { status: 'failed', problem: { code: 'unreachable' } } as Loadable<TargetHistory>],
])('while the record %s no reason is wanted', async (_, history) => {
  mockHistory.mockReturnValue(history);
  shown({ target: '99.5' });
  type('Target', '99.99');
  await save();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByLabelText(WHY)).toBeNull();
});

it('a new SLO is asked for its first target too, with the record folded; logs are read when somebody looks', () => {
  const { unmount } = shown({ target: '99.9', isNew: true });
  expect(isOpen()).toBe(false);
  expect(screen.getByLabelText(WHY)).toBeVisible();
  unmount();
  shown({ target: '99.9', isNew: true, indicator: logs });
  expect(screen.queryByLabelText(WHY)).toBeNull();
});
