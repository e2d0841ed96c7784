import { problemOf } from '../contract/problem.ts';
import { tellHost } from '../contract/tellHost.ts';
import { fieldOf, isObject, type UnreadProps } from '../contract/unread.ts';

const NAMES = ['host', 'widget', 'goOn', 'fresh'] as const;

/** What was meant. */
const meant = {
  props: 'mount(element, host, { widget })',
  update: 'update({ host })',
};

/** The arguments of `mount` as props, unread. */
export function propsOf(host: unknown, given: unknown): UnreadProps {
  if (!isObject(given) && given !== undefined && given !== null) {
    tellHost(host, problemOf('context-invalid', 'props', meant.props));
  }
  const [widget, goOn, fresh] = (['widget', 'goOn', 'fresh'] as const).map((name) => fieldOf(given, name));
  return { host, widget, goOn, fresh };
}

/** The props with what an update changes. Where it names none of them they stay, and the host hears what was meant. */
export function updated(props: UnreadProps, next: unknown): UnreadProps {
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
  tellHost(props.host, problemOf('context-invalid', 'update', cause));
  return props;
}
