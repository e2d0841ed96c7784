import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import { fieldOf, isObject, type UncheckedProps } from '../contract/unchecked.ts';

const NAMES = ['host', 'widget', 'goOn', 'fresh'] as const;

/** The right usage, for the report of a mistake. */
const usage = {
  props: 'mount(element, host, { widget })',
  update: 'update({ host })',
};

/** The arguments of `mount` as unchecked props. */
export function propsOf(host: unknown, given: unknown): UncheckedProps {
  if (!isObject(given) && given !== undefined && given !== null) {
    reportToHost(host, problemOf('context-invalid', 'props', usage.props));
  }
  const [widget, goOn, fresh] = (['widget', 'goOn', 'fresh'] as const).map((name) => fieldOf(given, name));
  return { host, widget, goOn, fresh };
}

/** The props with the changes of an update. An update without any known name changes nothing and is reported. */
export function updated(props: UncheckedProps, next: unknown): UncheckedProps {
  let cause: unknown = usage.update;
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
