import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { isLoaded } from '../../core/documents/isLoaded';
import { newDashboard } from '../../core/documents/newDashboard';
import { parseDocument } from '../../core/documents/parseDocument';
import { emptyForm, type FormValues } from './formValues';
import { propose } from './propose';
import { toResource } from './toResource';

const measured: FormValues = {
  ...emptyForm,
  metric: 'http_requests_total',
  matchers: [{ label: 'job', op: '=', value: 'checkout' }],
  eventMatchers: [{ label: 'code', op: '=~', value: '5..' }],
};

function documentOf(values: FormValues, canSave: boolean): LoadedDocument {
  const uid = `headroom-${values.service}`;
  const content = { uid, revision: 1, generation: 1, resources: [toResource(values, undefined)] };
  const spec = newDashboard(values.service, [], content);
  const found = parseDocument({
    uid,
    spec,
    resourceVersion: '1',

    canSave,
    canDelete: canSave,
    folderUid: '',
    folderTitle: '',
    managedBy: undefined,
  });
  if (!isLoaded(found)) {
    throw new Error(JSON.stringify(found.problems));
  }
  return found;
}

const nothingTyped = () => false;
const checkout = {
  ...measured,
  service: 'checkout',
  team: 'storefront',
  name: 'checkout-availability',
  displayName: 'Orders',
};

it('finds service, name and short name in what is measured', () => {
  expect(propose(measured, [], nothingTyped)).toEqual({
    service: 'checkout',
    team: '',
    displayName: 'Checkout availability',
    name: 'checkout-availability',
    documentUid: '',
  });
});

it('adds to the document of the service, under a name that is free there', () => {
  expect(propose(measured, [documentOf(checkout, true)], nothingTyped)).toMatchObject({
    team: 'storefront',
    name: 'checkout-availability-2',
    documentUid: 'headroom-checkout',
  });
});

it('proposes no document that cannot be saved', () => {
  expect(propose(measured, [documentOf(checkout, false)], nothingTyped)).toMatchObject({
    team: 'storefront',
    documentUid: '',
  });
});

it('leaves what was typed', () => {
  const values = { ...measured, service: 'shop', displayName: 'Orders go through' };
  const typed = (field: string) => field === 'service' || field === 'displayName';
  expect(propose(values, [], typed)).toMatchObject({
    service: 'shop',
    displayName: 'Orders go through',
    name: 'orders-go-through',
  });
});

it('proposes nothing before anything is measured', () => {
  expect(propose(emptyForm, [], nothingTyped)).toEqual({
    service: '',
    team: '',
    displayName: '',
    name: '',
    documentUid: '',
  });
});
