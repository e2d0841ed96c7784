import type { WidgetId } from '../../domain/screens.ts';

/* The exposed parts that always show the same widget, with that widget. The build reads this too. */

export const JobList = 'jobs' satisfies WidgetId;
export const PolicyCompilation = 'policies' satisfies WidgetId;
export const Guidance = 'guidance' satisfies WidgetId;
