// @vitest-environment happy-dom
import { createElement, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HostContext, PluginProblem } from '../../src/host/contract.ts';
import JobList from '../../src/host/exposes/JobList.ts';
import type { PartHandle, WidgetProps } from '../../src/host/modules.ts';
import { PATIENCE_MS, servedCity, soon } from './mounted.ts';

vi.setConfig({ testTimeout: PATIENCE_MS });
afterEach(() => document.body.replaceChildren());
const city = servedCity();

const hostOf = (report?: (problem: PluginProblem) => void): HostContext => ({
  api: 1,
  city: city.config(),
  region: { adcode: '310118109' },
  report,
});

/** Where a host renders, until the test ends. */
function placeFor(root: typeof createRoot) {
  const place = document.body.appendChild(document.createElement('div'));
  const own = root(place);
  onTestFinished(() => own.unmount());
  return { place, render: (element: Parameters<typeof own.render>[0]) => own.render(element) };
}

describe('a part in a host with our React', () => {
  it('shows the widget of its name whatever else it is given, and steps back by its ref', async () => {
    const { place, render } = placeFor(createRoot);
    const part = createRef<PartHandle>();
    const given: WidgetProps = { host: hostOf(), ref: part, widget: 'policies' };
    render(createElement<WidgetProps>(JobList, given));
    const box = () => place.firstElementChild?.firstElementChild?.shadowRoot;
    const heading = await soon(() => {
      const found = box()?.querySelector('h2')?.textContent;
      if (!found) throw new Error('no heading');
      return found;
    });
    expect(heading).toContain('岗位');
    expect(part.current?.back()).toBe(false);
  });
});
