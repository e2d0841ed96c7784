/**
 * Where the ways to a widget stand: in the bar of a phone, under 更多 there, or only where a member of staff is logged in.
 * Other surfaces show `main` and `more` alike.
 */
export type WidgetPlace = 'main' | 'more' | 'staff';
