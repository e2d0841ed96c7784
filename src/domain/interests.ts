/** The six kinds of interest of Holland: realistic, investigative, artistic, social, enterprising, conventional. */
export const INTERESTS = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Interest = (typeof INTERESTS)[number];

/** What somebody says of an activity. */
export const LIKINGS = ['like', 'unsure', 'dislike'] as const;
export type Liking = (typeof LIKINGS)[number];

const POINTS: Readonly<Record<Liking, number>> = { like: 2, unsure: 1, dislike: 0 };
/** With fewer answers for a kind, it says nothing. */
const LEAST_ANSWERS = 2;
/** Kinds nearer to each other than this, in points per answer, cannot be told apart. */
const LEAST_SPREAD = 0.5;
const MOST = 3;

/** The points of each kind per answer, 0 to 2; kinds with too few answers are absent. */
export type InterestScores = Partial<Readonly<Record<Interest, number>>>;

/** @param answers the interest that an activity stands for, and what was said of it */
export function scoresOf(
  answers: readonly { readonly interest: Interest; readonly liking: Liking }[],
): InterestScores {
  const scores: [Interest, number][] = INTERESTS.flatMap((interest) => {
    const own = answers.filter((answer) => answer.interest === interest);
    if (own.length < LEAST_ANSWERS) return [];
    return [[interest, own.reduce((sum, { liking }) => sum + POINTS[liking], 0) / own.length]];
  });
  return Object.fromEntries(scores);
}

/**
 * The kinds that somebody likes most, at most three, the most liked first. Empty when the answers cannot tell: too few of
 * them, all alike, or nothing liked.
 */
export function strongest(scores: InterestScores): readonly Interest[] {
  const known = INTERESTS.flatMap((interest) => {
    const score = scores[interest];
    return score === undefined ? [] : [{ interest, score }];
  });
  if (known.length < INTERESTS.length) return [];
  const all = known.map(({ score }) => score);
  const [most, least] = [Math.max(...all), Math.min(...all)];
  if (most - least < LEAST_SPREAD) return [];
  return known
    .filter(({ score }) => score >= 1 && most - score < LEAST_SPREAD)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ interest }) => interest);
}
