/** What is left out of another format; in words: `foreignWords`. */
export type ForeignCode = ForeignProblemCode | ForeignLossCode;

/** Why an object is left out. */
export type ForeignProblemCode =
  | 'query-without-window'
  | 'query-missing'
  | 'threshold-needs-value'
  | 'other-source-type'
  | 'two-sources'
  | 'reference-not-found'
  | 'no-indicator'
  | 'raw-type-needed'
  | 'kind-not-read'
  | 'parts-left-out'
  | 'version-not-read'
  | 'plugin-not-read'
  | 'not-a-length'
  | 'not-a-selector'
  | 'le-needed'
  | 'not-a-list'
  | 'annotation-not-read';

/** What is not kept, or kept in another way. */
export type ForeignLossCode =
  | 'alerts-not-used'
  | 'alert-not-found'
  | 'data-source-by-name'
  | 'window-assumed'
  | 'service-assumed'
  | 'events-weigh-alike'
  | 'range-is-window'
  | 'gauge-summed'
  | 'counter-assumed'
  | 'source-assumed'
  | 'counted-by-minute'
  | 'window-fixed'
  | 'objectives-apart'
  | 'composite-apart'
  | 'indicator-not-used'
  | 'field-not-kept'
  | 'contradiction'
  | 'second-of-name'
  | 'name-changed'
  | 'name-taken'
  | 'not-for-format';
