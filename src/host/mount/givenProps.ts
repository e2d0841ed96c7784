import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import { fieldOf, isObject, type UncheckedProps } from '../contract/unchecked.ts';

const NAMES = ['host', 'widget', 'goOn', 'fresh'] as const;

/** What was meant. */
const meant = {
  props: 'mount(element, host, { widget })',
  update: 'update({ host })',
};

/** The arguments of `mount` as props, unread. */
export function propsOf(host: unknown, given: unknown): UncheckedProps {
  if (!isObject(given) && given !== undefined && given !== null) {
    reportToHost(host, problemOf('context-invalid', 'props', meant.props));
  }
  const [widget, goOn, fresh] = (['widget', 'goOn', 'fresh'] as const).map((name) => fieldOf(given, name));
  return { host, widget, goOn, fresh };
}

/** The props with what an update changes. Where it names none of them they stay, and the host hears what was meant. */
export function updated(props: UncheckedProps, next: unknown): UncheckedProps {
  let cause: unknown = meant.update;
  try {
    if (isObject(next)) {
      const changes = { ...next };
      const keys = Object.keys(changes);
      if (keys.length === 0 || NAMES.some((name) => keys.includes(name))) return { ...props, ...changes };
    }
  } catch (unreadable) {
    cause = unreadable;
  }
  reportToHost(props.host, problemOf('context-invalid', 'update', cause));
  return props;
}
