/** Kind of the resources that hold what an ended period came to. */
export const PERIOD_RECORD = 'PeriodRecord';
