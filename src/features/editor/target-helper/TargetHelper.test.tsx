import { act, fireEvent, render, screen } from '@testing-library/react';
import React, { useRef } from 'react';
import { FormProvider, type ResolverResult, useForm } from 'react-hook-form';
import type { Loadable } from '../../../adapters/loadable';
import type { MeasuredSlo } from '../../../core/slo/composite/composite';
import { ratioWith, sloWith } from '../../../core/slo/testing/question';
import type { TargetHistory } from '../../../core/slo/target-helper/targetHistory';
import { TextField } from '../fields/TextField';
import { emptyForm, type FormValues } from '../formValues';
import { isJudged } from '../save/isJudged';
import { type TargetRecord, validate } from '../validate';
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
const unjudged: Loadable<TargetHistory> = {
  status: 'ready',
  value: { span: interval, windows: [{ interval, bad: 0, total: 1000, ratio: 1 }], isLessThanWindow: false },
};
const mockSaved = jest.fn();
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

interface FormProps {
  target: string;
  isNew: boolean;
  isSettled: boolean;
  indicator: unknown;
}

function Form({ target, isNew, isSettled, indicator }: FormProps) {
  const recordRef = useRef<TargetRecord>({ isReading: false, isAboveBest: undefined });
  const outside = { bounds: undefined, takenNames: [], needsReason: false, shownRecord: undefined };
  const form = useForm<FormValues>({
    defaultValues: { ...emptyForm, targetPercent: target },
    resolver: (values): ResolverResult<FormValues> => {
      const { targetReason: message } = validate(values, { ...outside, isAboveBest: recordRef.current.isAboveBest });
      return message === undefined
        ? { values, errors: {} }
        : { values: {}, errors: { targetReason: { type: 'validate', message } } };
    },
  });
  return (
    <FormProvider {...form}>
      <TextField name="targetPercent" label="Target" />
      <TargetHelper
        isSettled={isSettled}
        slo={{ ...sloWith({}), indicator } as MeasuredSlo}
        documents={[]}
        initialTarget={target}
        isNew={isNew}
        recordRef={recordRef}
        nowMs={0}
        timeZone="utc"
      />
      <button onClick={() => void form.handleSubmit(async () => (await isJudged(form, recordRef)) && mockSaved())()}>
        Save
      </button>
    </FormProvider>
  );
}

const form = (props: Partial<FormProps> & { target: string }) => (
  <Form isNew={false} isSettled={true} indicator={ratio} {...props} />
);
const shown = (props: Parameters<typeof form>[0]) => render(form(props));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const save = () => act(async () => screen.getByRole('button', { name: 'Save' }).click());
const isOpen = () => screen.getByRole('group').hasAttribute('open');

beforeEach(() => {
  jest.useFakeTimers();
  mockSaved.mockClear();
  mockHistory.mockReturnValue(known);
});
afterEach(() => jest.useRealTimers());

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
  expect(mockSaved).not.toHaveBeenCalled();
  type(WHY, 'a second provider');
  await save();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(mockSaved).toHaveBeenCalledTimes(1);
});

it.each<[string, Loadable<TargetHistory>]>([
  ['takes too long', { status: 'loading' }],
  ['cannot be read', { status: 'failed', problem: { code: 'unreachable' } } as Loadable<TargetHistory>],
])('where the record %s no reason is wanted', async (_, history) => {
  mockHistory.mockReturnValue(history);
  shown({ target: '99.5' });
  type('Target', '99.99');
  await save();
  await pass(6_000);
  expect(mockSaved).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByLabelText(WHY)).toBeNull();
});

it.each([
  ['its record has been read', { isSettled: true }],
  ['the record is of what was typed', { isSettled: false }],
])('a target that is saved before %s is judged by it', async (_, { isSettled }) => {
  mockHistory.mockReturnValue(isSettled ? { status: 'loading' } : unjudged);
  const { rerender } = shown({ target: '99.5', isSettled });
  type('Target', '99.99');
  await save();
  await pass(300);
  expect(mockSaved).not.toHaveBeenCalled();
  mockHistory.mockReturnValue(known);
  rerender(form({ target: '99.5' }));
  await pass(300);
  expect(mockSaved).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('Say what will make it as good as this, or choose less.');
});

it('a target that the record bears is saved as soon as that is known; one with a reason, and one unchanged, at once', async () => {
  mockHistory.mockReturnValue({ status: 'loading' });
  const { rerender } = shown({ target: '99.5' });
  await save();
  expect(mockSaved).toHaveBeenCalledTimes(1);
  type('Target', '99.7');
  await save();
  expect(mockSaved).toHaveBeenCalledTimes(1);
  mockHistory.mockReturnValue(known);
  rerender(form({ target: '99.5' }));
  await pass(300);
  expect(mockSaved).toHaveBeenCalledTimes(2);
  type('Target', '99.99');
  type(WHY, 'a second provider');
  mockHistory.mockReturnValue({ status: 'loading' });
  rerender(form({ target: '99.5', isSettled: false }));
  await save();
  expect(mockSaved).toHaveBeenCalledTimes(3);
});

it('a new SLO is asked for its first target too, with the record folded; logs are read when somebody looks', () => {
  const { unmount } = shown({ target: '99.9', isNew: true });
  expect(isOpen()).toBe(false);
  expect(screen.getByLabelText(WHY)).toBeVisible();
  unmount();
  shown({ target: '99.9', isNew: true, indicator: logs });
  expect(screen.queryByLabelText(WHY)).toBeNull();
});
