import { parse } from 'yaml';
import { exampleSlo } from '../documents/testing/exampleSlo';
import { EXPORT_FORMATS, exportText } from './exportText';

const TEXTS = ['no', 'On', 'yes', 'y', '~', '1_000', '017', '0b11', '12:30', '2026-01-01', '1e3', '.inf'];

it.each(EXPORT_FORMATS)('%s: a text stays a text for readers of YAML 1.1 and of 1.2', (format) => {
  const labels = Object.fromEntries(
    TEXTS.flatMap((text, at) => [[`l${at}`, text] as const, [`k.${text}`, text] as const])
  );
  const named = { ...labels, no: 'no', on: 'x' };
  const slo = exampleSlo('a');
  const resources = [{ ...slo, metadata: { ...slo.metadata, labels: named } }];
  const { text } = exportText([{ uid: 'headroom-shop', resources }], format);
  expect(text).toContain('12:30');
  expect(parse(text, { version: '1.1' })).toEqual(parse(text));
});
