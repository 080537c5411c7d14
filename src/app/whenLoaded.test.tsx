import { render, screen } from '@testing-library/react';
import React, { Component, type ReactNode } from 'react';
import { whenLoaded } from './whenLoaded';

const Page = () => <p>The page</p>;

it('draws a placeholder, then what was fetched, once for all', async () => {
  const fetchCode = jest.fn(() => Promise.resolve({ default: Page }));
  const Loaded = whenLoaded(fetchCode, 'Loading …');
  const { unmount } = render(<Loaded />);
  expect(screen.getByText('Loading …')).toBeInTheDocument();
  expect(await screen.findByText('The page')).toBeInTheDocument();
  unmount();
  render(<Loaded />);
  expect(screen.getByText('The page')).toBeInTheDocument();
  expect(fetchCode).toHaveBeenCalledTimes(1);
});

class Boundary extends Component<{ children: ReactNode }, { words?: string }> {
  state: { words?: string } = {};

  static getDerivedStateFromError(error: Error) {
    return { words: error.message };
  }

  render() {
    return this.state.words ?? this.props.children;
  }
}

it('throws what kept the code from coming, for a boundary to tell, and fetches again when it is drawn anew', async () => {
  jest.spyOn(console, 'error').mockImplementation();
  const fetchCode = jest.fn(() => Promise.resolve({ default: Page })).mockRejectedValueOnce(new Error('No network'));
  const Loaded = whenLoaded(fetchCode, 'Loading …');
  const draw = () =>
    render(
      <Boundary>
        <Loaded />
      </Boundary>
    );
  const { unmount } = draw();
  expect(await screen.findByText('No network')).toBeInTheDocument();
  unmount();
  draw();
  expect(await screen.findByText('The page')).toBeInTheDocument();
});
