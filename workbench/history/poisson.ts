import { hashedNoise } from './hashedNoise';

/** A count of independent events with the given mean; the same for the same key and index. */
export function poisson(mean: number, key: number, index: number): number {
  if (mean <= 0) {
    return 0;
  }
  const chance = hashedNoise(key, index);
  return mean < 30 ? byInversion(mean, chance) : byNormal(mean, chance, hashedNoise(~key, index));
}

function byInversion(mean: number, chance: number): number {
  let probability = Math.exp(-mean);
  let reached = probability;
  let count = 0;
  while (reached < chance && count < 200) {
    count++;
    probability *= mean / count;
    reached += probability;
  }
  return count;
}

function byNormal(mean: number, chance: number, angle: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance)) * Math.cos(2 * Math.PI * angle);
  return Math.max(0, Math.round(mean + normal * Math.sqrt(mean)));
}
