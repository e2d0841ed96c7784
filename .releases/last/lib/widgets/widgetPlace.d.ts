/**
 * Where the navigation entry of a widget is. On a phone: `main` in the bar, `more` under 更多. Other surfaces show both
 * in the same way. `staff` is shown only to staff who are logged in.
 */
export type WidgetPlace = 'main' | 'more' | 'staff';
