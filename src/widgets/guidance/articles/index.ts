import type { Article } from './article.ts';
import rows from './articles.json' with { type: 'json' };

/** THE LIST of articles, in the order in which they are shown. Written for this product. */
export const articles: readonly Article[] = rows;
