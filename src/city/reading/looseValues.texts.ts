/** A single number of people, and what may stand around it: 招聘2人. */
export const headCount =
  /^(?:[共拟需]?(?:招聘|招收|招募|招|聘|录用|需要)?(?:人数)?:?)(\d{1,5}|[一二两三四五六七八九十])(?:\.0+)?[人名个位]?$/;
export const digits: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九十'].map((sign, number) => [sign, number] as const),
  ['两', 2],
]);
