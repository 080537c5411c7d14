import type { Quality, QualityFlag, SloAnswer } from '../answer';

/** The least covered part's share, the oldest last data, and each part's flags under its name. */
export function combineQuality(answers: readonly SloAnswer[]): Quality {
  const qualities = answers.map(({ figures }) => figures.quality);
  return mergeQuality(
    qualities,
    answers.map(({ question }) => question.slo.displayName)
  );
}

export function mergeQuality(qualities: readonly Quality[], names: readonly string[]): Quality {
  const lastMs = qualities.map(({ lastDataMs }) => lastDataMs);
  const known = lastMs.filter((ms) => ms !== undefined);
  return {
    coveredShare: qualities.length === 0 ? 0 : Math.min(...qualities.map(({ coveredShare }) => coveredShare)),
    bucketMs: Math.max(0, ...qualities.map(({ bucketMs = 0 }) => bucketMs)),
    lastDataMs: known.length < lastMs.length || known.length === 0 ? undefined : Math.min(...known),
    flags: [
      ...qualities.flatMap(({ flags }) => flags.filter(isOfScreen)).slice(0, 1),
      ...qualities.flatMap(({ flags }, i) =>
        flags
          .filter((flag) => !isOfScreen(flag))
          .map((flag): QualityFlag => ({ code: 'of-part', part: names[i] ?? '', flag }))
      ),
    ],
  };
}

/** The same for whatever is shown: said once, of no part. */
function isOfScreen({ code }: QualityFlag): boolean {
  return code === 'exclusions-unread';
}
