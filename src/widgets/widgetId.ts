/** Ids of the widgets, as hosts write them; THE LIST has one entry for each. */
export type WidgetId = 'home' | 'jobs' | 'policies' | 'guidance' | 'stations';
