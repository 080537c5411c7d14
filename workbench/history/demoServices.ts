import type { DemoService } from './demoService';
import { fulfilment } from './services/fulfilment';
import { identity } from './services/identity';
import { storefront } from './services/storefront';

export const demoCompany = 'Fjord Outfitters';

/** Every service of the demo company, with the SLOs that its data was tuned for. */
export const demoServices: readonly DemoService[] = [...identity, ...storefront, ...fulfilment];
