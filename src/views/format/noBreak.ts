/** A space between a number and its unit, where no line may break. */
export const noBreak = '\u00a0';
