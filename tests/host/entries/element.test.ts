// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { defineElement, ServiceCircleElement, TAG } from '../../../src/host/entries/element.ts';
import { servedCity, soon, TIMEOUT_MS } from '../mount/mounted.ts';

const city = servedCity();
beforeAll(() => defineElement());

/** The element in a page, with a context, until the test ends. */
function inPage(host: Omit<HostContext, 'api' | 'city'>, attributes: Record<string, string> = {}) {
  const element = document.createElement(TAG);
  if (!(element instanceof ServiceCircleElement)) throw new Error('not defined');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.host = Object.freeze({ api: 1, city: city.config(), ...host });
  document.body.append(element);
  onTestFinished(() => element.remove());
  const buttons = () => [...(element.lastElementChild?.shadowRoot?.querySelectorAll('button') ?? [])];
  return {
    element,
    /** Waits for the button with this text. */
    button: (words: string) =>
      soon(() => {
        const found = buttons().find(({ textContent }) => textContent?.includes(words));
        if (!found) throw new Error(`no button ${words}`);
        return found;
      }),
  };
}

describe('<service-circle>', { timeout: TIMEOUT_MS }, () => {
  it('takes a frozen context, calls its functions, and lets attributes take precedence', async () => {
    const [track, report, navigate] = [vi.fn(), vi.fn(), vi.fn(() => true)];
    const auth = Object.freeze({ getToken: async () => 'frozen-token' });
    const own = { surface: 'phone', track, report, navigate, auth } as const;
    const { element, button } = inPage(own, { surface: 'kiosk' });
    await element.ready;
    // Only a kiosk has it.
    await button('结束并清除');
    expect(track).toHaveBeenCalledWith(expect.objectContaining({ type: 'shown' }));
    await soon(() => expect(city.logins).toContain('Bearer frozen-token'));
    element.setAttribute('widget', 'home');
    await soon(async () => {
      // 首页 is shown until the single widget replaces it, and sends no requests.
      (await button('找工作')).click();
      expect(navigate).toHaveBeenCalledWith(expect.objectContaining({ kind: 'jobs' }));
    });
    expect(report).not.toHaveBeenCalled();
  });

  it('begins anew when its page has emptied it and gives a context', async () => {
    const { element, button } = inPage({});
    await element.ready;
    const [first, heard] = [element.ready, vi.fn()];
    element.addEventListener('service-circle:ready', heard);
    element.replaceChildren();
    element.setAttribute('surface', 'kiosk');
    await button('结束并清除');
    expect(element.childElementCount).toBe(1);
    expect(element.ready).not.toBe(first);
    await element.ready;
    expect(heard).toHaveBeenCalledOnce();
    element.remove();
    await soon(() => expect(element.childElementCount).toBe(0));
  });
});
