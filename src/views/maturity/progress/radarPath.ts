export interface Spoke {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Ends of `count` axes around the middle, the first at the top. */
export function radarSpokes(count: number, radius: number): Spoke[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const [x, y] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
    return { x, y, anchor: Math.abs(x) < radius / 10 ? 'middle' : x > 0 ? 'start' : 'end' };
  });
}

/** An SVG path around the middle through shares of the radius; sides next to an unknown are left out. */
export function radarPath(shares: ReadonlyArray<number | undefined>, radius: number): string {
  const spokes = radarSpokes(shares.length, radius);
  const at = (index: number) => {
    const place = index % shares.length;
    const [share, spoke] = [shares[place], spokes[place]];
    return share === undefined || spoke === undefined
      ? undefined
      : `${(spoke.x * share).toFixed(1)} ${(spoke.y * share).toFixed(1)}`;
  };
  return shares
    .map((_, index) => {
      const [from, to] = [at(index), at(index + 1)];
      return from === undefined || to === undefined ? '' : `M${from}L${to}`;
    })
    .join('');
}
