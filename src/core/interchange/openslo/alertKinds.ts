/** OpenSLO's kinds that say how to alert: kept as they are. */
export const ALERT_KINDS: ReadonlySet<unknown> = new Set(['AlertPolicy', 'AlertCondition', 'AlertNotificationTarget']);
