import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import { fieldOf, isObject, othersIn, PROP_NAMES, type UncheckedProps } from '../contract/unchecked.ts';

const [, ...OPTIONS] = PROP_NAMES;

/** The right usage, for the report of a mistake. */
const usage = {
  element: (selector: string) => `mount(document.querySelector(${selector}), host)`,
  props: (example: string) => `mount(element, host, { widget })${example}`,
  update: 'update({ host })',
};

/** The right usage, for a mount into something that is no element. */
export const elementUsage = (given: unknown) =>
  usage.element(typeof given === 'string' ? JSON.stringify(given) : '…');

/** The arguments of `mount` as unchecked props. */
export function propsOf(host: unknown, given: unknown): UncheckedProps {
  if (!isObject(given) && given !== undefined && given !== null) {
    const right = usage.props(typeof given === 'string' ? `, as in { widget: '${given}' }` : '');
    reportToHost(host, problemOf('context-invalid', 'props', right));
  }
  const [widget, goOn, fresh] = OPTIONS.map((name) => fieldOf(given, name));
  return { host, widget, goOn, fresh, others: othersIn(given, OPTIONS) };
}

/** The props with the changes of an update. An update without any known name changes nothing and is reported. */
export function updated(props: UncheckedProps, next: unknown): UncheckedProps {
  let cause: unknown = usage.update;
  try {
    if (isObject(next)) {
      const given = { ...next };
      const known = Object.entries(given).filter(([name]) => isName(name));
      const others = othersIn(given, PROP_NAMES);
      if (known.length > 0 || others.length === 0) {
        // Earlier ones stay, because an update may come before anything has been reported.
        const all = [...new Set([...(props.others ?? []), ...others])];
        return { ...props, ...Object.fromEntries(known), others: all };
      }
    }
  } catch (unreadable) {
    cause = unreadable;
  }
  reportToHost(props.host, problemOf('context-invalid', 'update', cause));
  return props;
}

const isName = (name: string) => PROP_NAMES.some((known) => known === name);
