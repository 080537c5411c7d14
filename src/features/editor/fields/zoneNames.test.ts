import { isZone } from '../../../core/time/isZone';
import { zoneNames } from './zoneNames';

it('offers each zone once, by the name of today, and only what can be counted in', () => {
  const names = zoneNames().map(({ value }) => value);
  expect(names[0]).toBe('UTC');
  expect(names).toEqual(
    expect.arrayContaining(['Asia/Kathmandu', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Kyiv'])
  );
  expect(names).not.toContain('Asia/Katmandu');
  expect(new Set(names).size).toBe(names.length);
  expect(names.every(isZone)).toBe(true);
});
