import { act, renderHook } from '@testing-library/react';
import React, { type PropsWithChildren } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { useViewParams } from './useViewParams';

function open(address: string) {
  const wrapper = ({ children }: PropsWithChildren) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  const { result } = renderHook(() => ({ view: useViewParams(), search: useLocation().search }), { wrapper });
  return result;
}

it('reads the practice of a team that a link names', () => {
  const [place] = open('/a?team=store%20front&practice=on_call').current.view;
  expect(place).toEqual({ section: 'map', team: 'store front', practiceId: 'on_call', milestone: undefined });
});

it.each`
  place                                                                                     | search
  ${{ section: 'map' }}                                                                     | ${'?x=1'}
  ${{ section: 'map', team: 'shop', practiceId: 'on_call' }}                                | ${'?x=1&practice=on_call&team=shop'}
  ${{ section: 'history', team: 'a&b', practiceId: 'on_call', milestone: 'headroom-june' }} | ${'?x=1&practice=on_call&view=history&team=a%26b&milestone=headroom-june'}
`('writes $place into the address, and reads it again', ({ place, search }) => {
  const result = open('/a?x=1&practice=old');
  act(() => result.current.view[1](place));
  expect(result.current.search).toBe(search);
  expect(result.current.view[0]).toEqual(place);
});
