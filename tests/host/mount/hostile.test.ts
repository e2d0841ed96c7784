// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { defineElement, ServiceCircleElement, TAG } from '../../../src/host/entries/element.ts';
import { lifecyclesOf } from '../../../src/host/entries/lifecycles.ts';
import { mount } from '../../../src/host/mount/mount.ts';
import { hostile, readable, throwing } from '../hostile.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();
beforeAll(() => {
  defineElement();
  vi.spyOn(console, 'warn').mockReturnValue();
});

/** An element in the page, and the errors that reach the page until the test ends. */
function place() {
  const element = document.body.appendChild(document.createElement('div'));
  const escaped = vi.fn();
  window.addEventListener('error', escaped);
  onTestFinished(() => {
    window.removeEventListener('error', escaped);
    element.remove();
    expect(escaped).not.toHaveBeenCalled();
  });
  return element;
}

const cardIn = (element: Element) =>
  soon(() => {
    const alert = element.firstElementChild?.shadowRoot?.querySelector('[role="alert"]');
    if (!alert) throw new Error('no card');
    return alert;
  });

describe.each(hostile)('a host that gives %s', (_, give) => {
  it('to mount has a card, and ready rejects', async () => {
    const element = place();
    const own = mount(element, give());
    onTestFinished(() => own.unmount());
    await expect(own.ready).rejects.toMatchObject({ code: expect.stringMatching(/^con/) });
    await cardIn(element);
  });

  it('as props of mount and as an update has what stands', async () => {
    const element = place();
    const own = mount(element, { api: 1, city: city.config() }, give());
    onTestFinished(() => own.unmount());
    await own.ready;
    own.update(give());
    own.update({ host: give() });
    own.update({ host: { api: 1, city: city.config(), destination: { kind: 'policies' } } });
    await soon(() => expect(element.firstElementChild?.shadowRoot?.textContent).toContain('政策汇编'));
    expect(element.firstElementChild?.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
  });

  it('to the life cycles has a card, and they settle', async () => {
    const element = place();
    const { mount: begin, update, unmount } = lifecyclesOf();
    await begin({ name: 'app', domElement: element, host: give() });
    await cardIn(element);
    await update({ name: 'app', host: give(), widget: give() });
    await unmount({ name: 'app' });
    expect(element.childElementCount).toBe(0);
  });

  it('as the property of the element has a card, where the city is text', async () => {
    const element = document.createElement(TAG);
    if (!(element instanceof ServiceCircleElement)) throw new Error('not defined');
    element.host = give();
    element.setAttribute('city', '{}');
    place().append(element);
    await expect(element.ready).rejects.toMatchObject({ code: expect.stringMatching(/^con/) });
    await cardIn(element);
  });
});

describe('a host that gives props to the life cycles', () => {
  it.each(hostile)('that are %s has a card somewhere', async (_, give) => {
    const { mount: begin, update, unmount } = lifecyclesOf();
    const props = give();
    await begin(props);
    await update(props);
    await unmount(props);
    document.body.replaceChildren();
  });

  it('with a place that is none stands at the end of the page', async () => {
    const { mount: begin, unmount } = lifecyclesOf();
    for (const container of ['###', '#nowhere', 7, throwing()]) {
      await begin({ name: 'app', container });
      expect(document.getElementById('single-spa-application:app')?.childElementCount).toBe(1);
      await unmount({ name: 'app' });
    }
    expect(document.body.childElementCount).toBe(0);
  });
});

describe('a context that is odd and right', () => {
  it('may be an instance of a class, whose methods find the rest of it', async () => {
    class Host {
      readonly api = 1;
      readonly city = city.config();
      readonly #events: unknown[] = [];
      track(event: unknown) {
        this.#events.push(event);
      }
      get events() {
        return this.#events;
      }
    }
    const host = new Host();
    const own = mount(place(), host);
    onTestFinished(() => own.unmount());
    await own.ready;
    await soon(() => expect(host.events).not.toEqual([]));
  });

  it('may throw when it is read a second time', async () => {
    const own = mount(place(), readable(1, { api: 1 }, 'city', city.config()));
    onTestFinished(() => own.unmount());
    await own.ready;
  });

  it('stands above a property of the same name that the page has added to Object.prototype', async () => {
    for (const name of ['city', 'elder', 'extend']) {
      const added = { value: () => {}, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(Object.prototype, name, added);
      onTestFinished(() => void Reflect.deleteProperty(Object.prototype, name));
    }
    const element = document.createElement(TAG);
    if (!(element instanceof ServiceCircleElement)) throw new Error('not defined');
    element.host = { api: 1, city: city.config() };
    place().append(element);
    await element.ready;
    element.remove();
    const { own } = mounted({ city: city.config() });
    await own.ready;
  });
});

it('mounts anything into an element without harm, and ready settles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (host, props, next) => {
      const element = document.body.appendChild(document.createElement('div'));
      const own = mount(element, host, props);
      own.update(next);
      await expect(own.ready).rejects.toMatchObject({ code: expect.any(String) });
      own.unmount();
      expect(element.childElementCount).toBe(0);
      element.remove();
    }),
    { numRuns: 40 },
  );
});
