import { demoSeries } from './demoSeries';
import { newStory, storyStartMs } from './story';

it('error series are there from the start, but for the one service whose library makes them late', () => {
  const story = newStory({ seed: 20, days: 6, nowMs: Date.UTC(2026, 4, 13, 10, 17) });
  const startMs = storyStartMs(story);
  const late = demoSeries(story).filter(
    ({ type, fromMs, toMs, labels, valueAt }) =>
      type === 'counter' &&
      fromMs === startMs &&
      toMs > startMs &&
      labels.code !== '200' &&
      valueAt(startMs) === undefined
  );
  expect([...new Set(late.map(({ labels }) => labels.job))]).toEqual(['catalog']);
});
