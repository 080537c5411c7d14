import { render, screen } from '@testing-library/react';
import React from 'react';
import type { DashboardMentions } from '../../adapters/directory/dashboardMentions';
import { ReferenceList } from './ReferenceList';

const whole: DashboardMentions = { mentions: [], looked: 12, unseen: 0, isCut: false };

function show(dashboards: DashboardMentions | undefined, resources: string[] = []) {
  render(<ReferenceList resources={resources} dashboards={dashboards} documentUid="shop" />);
}

it('says that it is looking, and names resources meanwhile', () => {
  show(undefined, ['Shop / Assessment Spring']);
  expect(screen.getByRole('status')).toHaveTextContent('Looking through the dashboards');
  expect(screen.getByRole('listitem')).toHaveTextContent('Shop / Assessment Spring');
});

it('names panels with a link to their dashboard, the own document as such', () => {
  const mentions = [
    { uid: 'shop', title: 'Shop', folderTitle: '', panels: ['Availability'] },
    { uid: 'wall', title: 'Wall', folderTitle: 'SRE', panels: ['Left', 'Right'] },
  ];
  show({ ...whole, mentions });
  const [own, wall] = screen.getAllByRole('listitem');
  expect(own).toHaveTextContent('its own document Shop: “Availability”');
  expect(wall).toHaveTextContent('dashboard SRE / Wall: “Left”, “Right”');
  expect(screen.getByRole('link', { name: 'SRE / Wall' })).toHaveAttribute('href', '/d/wall');
});

it.each<[string, Partial<DashboardMentions>, RegExp]>([
  ['nothing found', {}, /^12 dashboards were looked through\. Nothing that you may see refers to it\./],
  ['a list with an end', { isCut: true }, /there are more: others may show it too/],
  ['some not readable', { unseen: 3 }, /3 cannot be read: others may show it too/],
])('says how far it looked: %s', (_, change, words) => {
  show({ ...whole, ...change });
  expect(screen.getByRole('status')).toHaveTextContent(words);
});
