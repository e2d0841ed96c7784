// @vitest-environment happy-dom
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createElement, createRef, version as ownReact } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HostContext, PluginProblem } from '../../../src/host/contract/types.ts';
import JobList from '../../../src/host/exposes/JobList.ts';
import { reactPart } from '../../../src/host/exposes/reactPart.ts';
import type { PartHandle, WidgetProps } from '../../../src/host/package/modules.ts';
import { trouble } from '../../../src/host/shell/texts.ts';
import { servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
afterEach(() => document.body.replaceChildren());
const city = servedCity();

const hostOf = (report?: (problem: PluginProblem) => void): HostContext => ({
  api: 1,
  city: city.config(),
  region: { adcode: '310118109' },
  report,
});

/** The element into which a host renders, until the test ends. */
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

describe('a prop of a part', () => {
  it('that is misspelt is told once, and those of tools are not', async () => {
    const { render } = placeFor(createRoot);
    const heard: PluginProblem[] = [];
    const props = { host: hostOf((problem) => heard.push(problem)), widgte: 'jobs', 'data-id': '1' };
    const Part = reactPart('Part');
    render(createElement(Part, props));
    await soon(() => expect(heard).not.toEqual([]));
    render(createElement(Part, { ...props, host: { ...props.host, elder: true } }));
    await soon(() =>
      expect(
        document.querySelector('div > div > div')?.shadowRoot?.querySelector('[data-elder="true"]'),
      ).not.toBeNull(),
    );
    expect(heard).toMatchObject([
      { code: 'name-unknown', step: 'props.widgte', cause: { given: 'widgte', nearest: 'widget' } },
    ]);
  });
});

describe('a part in a host with a React of its own', () => {
  const require = createRequire(join(import.meta.dirname, '../../embed/hosts/react-18/package.json'));
  const react: typeof import('react') = require('react');
  const dom: typeof import('react-dom/client') = require('react-dom/client');

  it('is a sentence, and report is called one time, outside of rendering', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    const { place, render } = placeFor(dom.createRoot);
    const Part = reactPart('Part');
    const codes: string[] = [];
    function Page() {
      const [heard, setHeard] = react.useState(0);
      const report = ({ code }: PluginProblem) => {
        codes.push(code);
        // A new context each time: a host need not keep the same object.
        if (codes.length < 20) setHeard(codes.length);
      };
      return react.createElement('main', null, heard, react.createElement(Part, { host: hostOf(report) }));
    }
    const page = () => react.createElement(react.StrictMode, null, react.createElement(Page));
    render(page());
    await soon(() => expect(place.textContent).toMatch(/^[1-9]/));
    render(page());
    await soon(() => expect(place.textContent).toBe(`1${trouble.react(ownReact, 19)}`));
    expect(codes).toEqual(['react-version']);
    expect(said.mock.calls.filter(([text]) => /Cannot update a component/.test(String(text)))).toEqual([]);
  });
});
