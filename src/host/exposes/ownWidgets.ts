import type { WidgetId } from '../../domain/screens.ts';

/* The widget of each part that shows one and no other, by the name of the part. The build reads it too. */

export const JobList = 'jobs' satisfies WidgetId;
export const PolicyCompilation = 'policies' satisfies WidgetId;
export const Guidance = 'guidance' satisfies WidgetId;
