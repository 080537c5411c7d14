/** `>= 0.8`, `== false`, or the direction of a trend. */
export const CONDITION = /^(?:(==|!=|<=|>=|<|>) (true|false|-?\d+(?:\.\d+)?)|(rising|falling|level))$/;

/** What a signal reads: a count, ratio or age; a yes or no; or the direction of a trend. */
export type SignalReading = number | boolean | 'rising' | 'falling' | 'level';

type Operator = '==' | '!=' | '<=' | '>=' | '<' | '>';

const holdsFor: Record<Operator, (reading: number, bound: number) => boolean> = {
  '==': (reading, bound) => reading === bound,
  '!=': (reading, bound) => reading !== bound,
  '<=': (reading, bound) => reading <= bound,
  '>=': (reading, bound) => reading >= bound,
  '<': (reading, bound) => reading < bound,
  '>': (reading, bound) => reading > bound,
};

/**
 * Whether a rule's condition holds for a reading. `undefined` where the two cannot be compared: a condition that is
 * none, or a yes/no held against a number.
 */
export function conditionHolds(when: string, reading: SignalReading): boolean | undefined {
  const match = CONDITION.exec(when);
  if (match === null) {
    return undefined;
  }
  const [, operator, bound, trend] = match;
  if (trend !== undefined) {
    return typeof reading === 'string' ? reading === trend : undefined;
  }
  const asNumber = comparable(reading, bound ?? '');
  const holds = isOperator(operator) ? holdsFor[operator] : undefined;
  return asNumber === undefined || holds === undefined ? undefined : holds(asNumber.reading, asNumber.bound);
}

function comparable(reading: SignalReading, bound: string): { reading: number; bound: number } | undefined {
  const isYesNo = bound === 'true' || bound === 'false';
  if (typeof reading === 'boolean' && isYesNo) {
    return { reading: Number(reading), bound: Number(bound === 'true') };
  }
  return typeof reading === 'number' && !isYesNo && !Number.isNaN(reading)
    ? { reading, bound: Number(bound) }
    : undefined;
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && Object.hasOwn(holdsFor, text);
}
