/** Service → the day since which it has objectives. */
export const sloSinceDay: Readonly<Record<string, number>> = {
  'user-auth': -340,
  checkout: -296,
  payments: -290,
  'legacy-orders': -290,
  catalog: -199,
  search: -199,
  'session-store': -161,
  'shipping-labels': -150,
  'inventory-sync': -150,
};

/** Alert rule → the day since which it is evaluated; those that are not here are older than the first assessment. */
export const ruleSinceDay: Readonly<Record<string, number>> = {
  CheckoutBudgetBurnsFast: -280,
  CatalogBudgetBurnsFast: -170,
  SearchBudgetBurnsSlowly: -170,
  SignInBudgetBurnsFast: -110,
  SignInSlow: -110,
  SessionStoreBudgetBurnsFast: -110,
  PaymentsRefused: -86,
};

type Met = readonly [met: number, all: number];

/** Stage → team → SLOs met of all, as read at the milestone. */
export const adherence: Readonly<Record<number, Readonly<Record<string, Met>>>> = {
  1: { identity: [1, 2], storefront: [2, 3], fulfilment: [1, 2] },
  2: { identity: [3, 3], storefront: [3, 4], fulfilment: [3, 4] },
};
