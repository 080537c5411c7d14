/** Some of a selector's matchers, by their places, ascending. */
export type Choice = readonly number[];

/** Pairs are many: of more matchers only each alone and each left out are counted. */
const MOST_PAIRED = 4;

/** Which choices of a selector's `matchers` have their series counted, to tell which part leaves none: 16 of four. */
export function choicesToCount(matchers: number): Choice[] {
  const places = Array.from({ length: matchers }, (_, place) => place);
  const pairs = matchers > MOST_PAIRED ? [] : places.flatMap((a) => places.slice(a + 1).map((b) => [a, b]));
  const without = places.map((left) => places.filter((place) => place !== left));
  const all = [[], ...places.map((place) => [place]), ...pairs, ...without, places];
  return [...new Map(all.map((choice) => [choice.join(), choice])).values()];
}

/** Matchers that no series fits together, though each smaller choice that was counted has some. */
export interface EmptyPart {
  choice: Choice;
  /** The one of them whose label's values say most: those that the series of the choice `within` have, so many. */
  place: number;
  within: Choice;
  series: number;
}

/**
 * The smallest choices that leave no series; `counts` are those of `choicesToCount`, by their places joined by commas, with
 * none of all matchers together, and some of the metric alone. Choices that are all but one of many say nearly the same: one
 * of them is given.
 */
export function emptyParts(matchers: number, counts: ReadonlyMap<string, number>): EmptyPart[] {
  const seriesOf = (choice: Choice) => counts.get(choice.join()) ?? 0;
  const empty = choicesToCount(matchers).filter((choice) => choice.length > 0 && seriesOf(choice) === 0);
  const size = Math.min(...empty.map(({ length }) => length));
  const smallest = empty.filter(({ length }) => length === size);
  return (matchers > MOST_PAIRED && size > 1 ? smallest.slice(0, 1) : smallest).map((choice) => {
    const seen = [...choice]
      .reverse()
      .flatMap((place) =>
        [without(place, matchers), choice.filter((other) => other !== place), []].map((within) => ({ place, within }))
      );
    // What leaves the most of the other conditions in place tells the most.
    const best = seen
      .filter(({ within }) => seriesOf(within) > 0)
      .sort((a, b) => b.within.length - a.within.length)
      .at(0) ?? { place: choice[0] ?? 0, within: [] };
    return { choice, ...best, series: seriesOf(best.within) };
  });
}

function without(left: number, matchers: number): number[] {
  return Array.from({ length: matchers }, (_, place) => place).filter((place) => place !== left);
}
