import type { PlaceNames } from '../../../domain/placeNames.texts.ts';
import { applying } from './applying.texts.ts';
import type { Article } from './article.ts';
import { leaving } from './leaving.texts.ts';
import { signing } from './signing.texts.ts';
import { starting } from './starting.texts.ts';
import { working } from './working.texts.ts';

/** THE LIST of articles, in the order in which they are shown. Written for this product. */
export const articles: readonly Article[] = [...starting, ...applying, ...signing, ...working, ...leaving];

/** The articles with the names of the place in their titles. */
export const articlesIn = ({ city, district }: PlaceNames): readonly Article[] =>
  articles.map((article) => {
    const named = (text: string) => text.replaceAll('{city}', city).replaceAll('{district}', district);
    return { ...article, title: named(article.title), forWhom: named(article.forWhom) };
  });
