import { createElement, useMemo } from 'react';
import type { WidgetId } from '../contract.ts';
import { type PartProps, reactPart } from '../reactPart.ts';

/** Any widget by its id. Takes `host`, see `HostContext`, and `widget`. */
export default function Widget({ widget, host }: PartProps & { widget: WidgetId }) {
  const Part = useMemo(() => reactPart('Widget', widget), [widget]);
  return createElement(Part, { host });
}
