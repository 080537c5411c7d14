const formats = new Map<string, Intl.NumberFormat>();

/** A number as the browser's language writes it. A format takes longer to make than to use: each is made once. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(undefined, options);
  formats.set(key, format);
  return format.format(value);
}
