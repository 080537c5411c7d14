import { dateTimeForTimeZone, getTimeZone } from '@grafana/data';

/** The day it is where the reader is, as ISO day: asked anew each time, since panels stay open overnight. */
export function todayHere(): string {
  return dateTimeForTimeZone(getTimeZone()).format('YYYY-MM-DD');
}
