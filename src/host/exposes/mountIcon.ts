/** The icon for pages without React: draws it into an element and returns `update` and `remove`. */
export { iconElement as mountIcon } from '../icon/iconElement.ts';
