const EDGE = 4;

/** An SVG path of values from 0 to `top`, evenly spaced; a gap lifts the pen. */
export function linePath(
  values: ReadonlyArray<number | undefined>,
  top: number,
  { width, height }: { width: number; height: number }
): { path: string; dots: Array<{ x: number; y: number }> } {
  const step = values.length > 1 ? (width - 2 * EDGE) / (values.length - 1) : 0;
  let isDown = false;
  const dots: Array<{ x: number; y: number }> = [];
  const path = values.map((value, index) => {
    if (value === undefined) {
      isDown = false;
      return '';
    }
    const dot = {
      x: values.length > 1 ? EDGE + index * step : width / 2,
      y: EDGE + (height - 2 * EDGE) * (1 - value / (top || 1)),
    };
    const part = `${isDown ? 'L' : 'M'}${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`;
    isDown = true;
    dots.push(dot);
    return part;
  });
  return { path: path.join(''), dots };
}
