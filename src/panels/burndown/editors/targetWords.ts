/** What the number of an objective says. */
export const TARGET_WORDS = '99.9 means: 99.9 % of events are good. The other 0.1 % is the error budget.';
