import { labelOptions } from './labelOptions';

it('offers the labels that conditions can have', () => {
  const labels = ['http.status', 'code'].map((name) => ({ name, values: [{ value: '500', series: 1 }] }));
  const options = labelOptions({ status: 'ready', value: { labels, series: 1, limited: false } });
  expect(options.labels.map(({ value }) => value)).toEqual(['code']);
});
