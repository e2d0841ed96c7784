// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { IconProps } from '../../../src/host/contract/iconProps.ts';
import { version } from '../../../src/host/contract/version.ts';
import Icon from '../../../src/host/exposes/Icon.ts';
import { iconElement } from '../../../src/host/icon/iconElement.ts';

const LOGO = 'https://host.example/logo.png';
const onOpen = () => {};
/** A page without `requestIdleCallback` is idle after a second. */
const SOON_MS = 10_000;
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => document.body.replaceChildren());

/** The parts of the icon, and its calls. */
function look(place: Element = document.body) {
  const root = place.firstElementChild?.shadowRoot;
  const button = root?.querySelector('button');
  if (!root || !button) throw new Error('no icon');
  return {
    root,
    button,
    name: button.getAttribute('aria-label') ?? button.textContent,
    description: button.getAttribute('aria-description'),
    badge: root.querySelector('.badge')?.textContent,
    logo: root.querySelector('img'),
    drawing: root.querySelector('svg'),
  };
}

function warnings() {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  return warn;
}

function draw(props: Partial<IconProps> = {}) {
  return iconElement(document.body, { onOpen, ...props });
}

describe('the icon', () => {
  it('is a button with the name of the circle and our own drawing', () => {
    draw();
    const { name, button, description, badge, logo, drawing } = look();
    expect(name).toBe('15分钟就业服务圈');
    expect(button.textContent).toContain('15分钟就业服务圈');
    expect(button.type).toBe('button');
    expect({ description, badge, logo }).toEqual({ description: null, badge: undefined, logo: null });
    expect(drawing).not.toBeNull();
  });

  it('opens when it is tapped, with what the host wants now', () => {
    const [before, now] = [vi.fn(), vi.fn()];
    const icon = draw({ onOpen: before });
    icon.update({ onOpen: now });
    look().button.click();
    expect(before).not.toHaveBeenCalled();
    expect(now).toHaveBeenCalledOnce();
  });

  it.each([
    [3, '条新消息', '3', '3 条新消息'],
    [99, '个新岗位', '99', '99 个新岗位'],
    [100, '个新岗位', '99+', '100 个新岗位'],
  ])('says %i %s in its description and keeps its name', (count, countLabel, badge, description) => {
    draw({ count, ...(countLabel !== '条新消息' && { countLabel }) });
    expect(look()).toMatchObject({ name: '15分钟就业服务圈', badge, description });
  });

  it.each([0, -1, Number.NaN, undefined])('has no badge for a count of %s', (count) => {
    draw({ count });
    expect(look()).toMatchObject({ badge: undefined, description: null });
  });

  it('loses its badge when all is read', () => {
    const icon = draw({ count: 3 });
    icon.update({ onOpen, count: 0 });
    expect(look()).toMatchObject({ badge: undefined, description: null });
  });
});

describe('an element for the icon', () => {
  it.each([
    ['none', 'null'],
    ['a selector', '"#icon"'],
    ['a list', '[]'],
  ])(
    'that is %s takes nothing from the page: the host hears why and gets an icon that does nothing',
    (_, given) => {
      const report = vi.fn();
      const icon = iconElement(JSON.parse(given), { onOpen, report });
      icon.update({ onOpen, count: 2 });
      icon.remove();
      expect(document.body.childElementCount).toBe(0);
      const cause = 'mountIcon(element, { onOpen })';
      expect(report.mock.calls).toEqual([[{ code: 'context-invalid', version, step: 'element', cause }]]);
    },
  );

  it('that is none is warned of in the console, once, where the host has no report', async () => {
    const warn = warnings();
    for (const given of ['null', '"#icon"']) iconElement(JSON.parse(given), { onOpen });
    const told = ['service-circle: context-invalid (element)', 'mountIcon(element, { onOpen })'];
    await vi.waitFor(() => expect(warn.mock.calls).toEqual([told]), SOON_MS);
  });

  it('that is missing does no harm, whatever report does', () => {
    const boom = () => {
      throw new Error('boom');
    };
    warnings();
    for (const report of [undefined, boom]) {
      expect(() => iconElement(JSON.parse('null'), { onOpen, report })).not.toThrow();
    }
  });
});

describe('props of the icon', () => {
  it.each([undefined, null, 'x', () => {}, {}, { onOpen: 'open' }])(
    'without a function to open it do no harm (%#)',
    (given) => {
      Reflect.apply(iconElement, undefined, [document.body, given]);
      look().button.click();
      expect(look()).toMatchObject({ name: '15分钟就业服务圈', badge: undefined });
    },
  );

  it('without a function to open it are told, with the right usage', async () => {
    const report = vi.fn();
    Reflect.apply(iconElement, undefined, [document.body, { report }]);
    const cause = 'mountIcon(element, { onOpen })';
    await vi.waitFor(
      () =>
        expect(report.mock.calls).toEqual([[{ code: 'context-invalid', version, step: 'onOpen', cause }]]),
      SOON_MS,
    );
  });

  it('that are misspelt are told once with the nearest name, and those of tools are not', async () => {
    const report = vi.fn();
    const props = { onOpen, report, cuont: 3, 'data-id': 'x' };
    const icon = draw(props);
    icon.update(props);
    const cause = { given: 'cuont', nearest: 'count' };
    await vi.waitFor(
      () =>
        expect(report.mock.calls).toEqual([[{ code: 'name-unknown', version, step: 'props.cuont', cause }]]),
      SOON_MS,
    );
  });

  it('may be null where they may be absent', () => {
    const report = vi.fn();
    const given = { onOpen, report, logoUrl: null, count: null, countLabel: null, nonce: null };
    Reflect.apply(iconElement, undefined, [document.body, given]);
    expect(look()).toMatchObject({ badge: undefined, logo: null, description: null });
    expect(report).not.toHaveBeenCalled();
  });

  it('keep the last function to open it when an update leaves it out', () => {
    const open = vi.fn();
    const icon = draw({ onOpen: open });
    Reflect.apply(icon.update, icon, [{ count: 5 }]);
    look().button.click();
    expect(look().badge).toBe('5');
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the LOGO of the host', () => {
  it('replaces our drawing and has no alternative text', () => {
    draw({ logoUrl: LOGO, count: 2 });
    expect(look().logo?.src).toBe(LOGO);
    expect(look().logo?.alt).toBe('');
    expect(look()).toMatchObject({ drawing: null, badge: '2' });
  });

  it('is replaced by our drawing when it does not load, and the badge stays', () => {
    draw({ logoUrl: LOGO, count: 2 });
    look().logo?.dispatchEvent(new Event('error'));
    expect(look()).toMatchObject({ logo: null, badge: '2' });
    expect(look().drawing).not.toBeNull();
  });

  it('that fails after it was replaced does not change the new one', () => {
    const icon = draw({ logoUrl: LOGO });
    const late = look().logo;
    icon.update({ onOpen, logoUrl: `${LOGO}?2` });
    late?.dispatchEvent(new Event('error'));
    expect(look().logo?.src).toBe(`${LOGO}?2`);
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,', 'logo.png'])(
    'is not taken from %s',
    (logoUrl) => {
      draw({ logoUrl });
      expect(look().logo).toBeNull();
      expect(look().drawing).not.toBeNull();
    },
  );
});

describe('the page of the host', () => {
  it('keeps what it had, and has nothing of ours when the icon is gone', () => {
    const own = document.body.appendChild(document.createElement('p'));
    const head = document.head.innerHTML;
    const icon = draw({ nonce: 'n0nce' });
    expect(document.body.children).toHaveLength(2);
    icon.remove();
    icon.remove();
    expect([...document.body.children]).toEqual([own]);
    expect(document.head.innerHTML).toBe(head);
  });

  it('lets our style through by its nonce', () => {
    draw({ nonce: 'n0nce' });
    expect(look().root.querySelector('style')?.nonce).toBe('n0nce');
  });
});

describe('the icon as a React component', () => {
  it('follows its props and takes everything along when it goes', async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    const root = createRoot(document.body);
    onTestFinished(() => act(async () => root.unmount()));
    await act(async () => root.render(createElement(Icon, { onOpen, count: 1 })));
    const place = document.querySelector('span') ?? document.body;
    expect(look(place)).toMatchObject({ name: '15分钟就业服务圈', badge: '1' });
    await act(async () => root.render(createElement(Icon, { onOpen, count: 5 })));
    expect(look(place).badge).toBe('5');
    expect(place.childElementCount).toBe(1);
    await act(async () => root.render(null));
    expect(document.body.innerHTML).toBe('');
  });
});
