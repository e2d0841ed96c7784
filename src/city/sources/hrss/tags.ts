import type { JobTag } from '../../../domain/job.ts';
import * as words from './texts.ts';

/**
 * What an ad offers and does not ask for, by the words of acb228 (食宿), acc217 (工作年限) and acc214 (福利). Each part of a sentence
 * stands for itself: 包吃不包住 is meals. By default, nothing is offered.
 */
export function tagsOf(boarding = '', experience = '', benefits = ''): readonly JobTag[] {
  const offered = boarding.split(words.boardingParts).filter(isOffered);
  const tags = words.boardings.flatMap(([pattern, tag]) =>
    offered.some((part) => pattern.test(part)) ? tag : [],
  );
  const promised = benefits.split(/[,，;；。、\s]/).filter((part) => !words.benefitDenied.test(part));
  const more = words.benefits.flatMap(([pattern, tag]) =>
    promised.some((part) => pattern.test(part)) ? tag : [],
  );
  return [...tags, ...(asksNoExperience(experience) ? (['noExperience'] as const) : []), ...more];
}

const isOffered = (part: string) => words.provided.test(part) && !words.notProvided.test(part);

/** Whether the words of acc217 say that no experience is needed. */
export function asksNoExperience(experience = ''): boolean {
  if (words.experienceAsked.test(experience) || words.experienceNeeded.test(experience)) return false;
  return experience.split(/[,，;；。、\s]/).some((part) => words.noExperience.test(part));
}
