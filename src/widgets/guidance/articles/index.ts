import type { Article } from './article.ts';
import { lookingArticles } from './looking.texts.ts';
import { rightsArticles } from './rights.texts.ts';

/** THE LIST of articles, in the order in which they are shown. */
export const articles: readonly Article[] = [...lookingArticles, ...rightsArticles];
