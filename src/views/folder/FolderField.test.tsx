import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { Folders } from '../../adapters/directory/useFolders';
import '../sample/browserStandIns';
import { FolderField } from './FolderField';

const root = { uid: '', title: 'Dashboards', canSave: true };
const shop = { uid: 'shop', title: 'Shop', canSave: true };

function show(folders: Folders, props: Partial<Parameters<typeof FolderField>[0]> = {}) {
  const onChange = jest.fn();
  render(
    <FolderField folders={folders} description="Who may edit." value={undefined} onChange={onChange} {...props} />
  );
  return onChange;
}

it.each`
  folders                                 | props                              | words
  ${{ status: 'failed' }}                 | ${{}}                              | ${'The folders cannot be read. Close this form and try again.'}
  ${{ status: 'failed' }}                 | ${{ retryAdvice: 'Reload.' }}      | ${'The folders cannot be read. Reload.'}
  ${{ status: 'ready', folders: [] }}     | ${{ error: 'Choose the folder.' }} | ${/^You have no folder to save in/}
  ${{ status: 'ready', folders: [shop] }} | ${{ error: 'Choose the folder.' }} | ${'Choose the folder.'}
`('says “$words”', ({ folders, props, words }) => {
  show(folders, props);
  expect(screen.getByText(words)).toBeVisible();
});

it('shows the root folder, whose uid is empty, by its name', () => {
  show({ status: 'ready', folders: [root, shop] }, { value: '' });
  expect(screen.getByRole('combobox')).toHaveValue('Dashboards');
});

it('cannot be changed while it is disabled', async () => {
  const onChange = show({ status: 'ready', folders: [shop] }, { disabled: true });
  await userEvent.click(screen.getByRole('combobox'));
  expect(screen.queryByRole('option')).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});
