import { useEffect, useRef, useState } from 'react';
import { expect, fn, spyOn } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { version } from '../../src/host/contract/version.ts';
import { placeholder } from '../../src/host/mount/placeholder.ts';
import { Boundary } from '../../src/host/shell/Boundary.tsx';
import { ContextCard } from '../../src/host/shell/ContextCard.tsx';
import { TroubleCard } from '../../src/host/shell/TroubleCard.tsx';
import { shell, trouble } from '../../src/host/shell/texts.ts';
import { enhancedContrast, on } from '../settings.tsx';
import { Part } from '../stage.tsx';

const onRetry = fn();

const meta = preview.meta({
  id: 'trouble',
  title: '零件/出了问题',
  parameters: {
    controls: { disable: true },
    docs: { description: { component: '我们的代码没来、坏了，或宿主给的设置不对：说清楚，别的照常用。' } },
  },
});

const inPart = (kind: 'chunk' | 'render') => () => (
  <Part>
    <TroubleCard kind={kind} onRetry={onRetry} />
  </Part>
);

export const Chunk = meta.story({
  name: '没有下载下来',
  render: inPart('chunk'),
  async play({ canvas, userEvent }) {
    onRetry.mockClear();
    await expect(canvas.getByRole('alert')).toHaveTextContent(trouble.chunk);
    await userEvent.click(canvas.getByRole('button', { name: trouble.refresh }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
});

export const Render = meta.story({
  name: '这一块坏了',
  render: inPart('render'),
  async play({ canvas }) {
    await expect(canvas.getByRole('alert')).toHaveTextContent(trouble.render);
    await expect(canvas.getByRole('alert')).toHaveTextContent('12333');
  },
});

export const RenderElder = meta.story({
  name: '这一块坏了，长辈版',
  globals: on.elderNarrow,
  parameters: enhancedContrast,
  render: inPart('render'),
});

/** Throws until the story allows it to render. */
function Fragile({ works }: { works: boolean }) {
  if (!works) throw new Error('broken, as asked for');
  return <p>又好了</p>;
}

function Recovering() {
  const [works, setWorks] = useState(false);
  return (
    <Boundary
      onError={() => {}}
      fallback={(retry) => (
        <TroubleCard
          kind="render"
          onRetry={() => {
            setWorks(true);
            retry();
          }}
        />
      )}
    >
      <Fragile works={works} />
    </Boundary>
  );
}

export const Recovers = meta.story({
  name: '坏了，点刷新又好了',
  render: () => (
    <Part>
      <Recovering />
    </Part>
  ),
  beforeEach() {
    // React logs every error to the console, including this expected one.
    const quiet = spyOn(console, 'error').mockImplementation(() => {});
    return () => quiet.mockRestore();
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: trouble.refresh }));
    await expect(await canvas.findByText('又好了')).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
});

const wrong = [
  { field: 'city.name', expected: '另一样东西' },
  { field: 'city.name', expected: '一段文字' },
  { field: 'city.sources[0].baseUrl', expected: '完整的 http(s) 地址' },
];

export const WrongContext = meta.story({
  name: '宿主的设置不对',
  render: () => (
    <ContextCard id="wrong-context" root={document.head} refusal={{ code: 'context-invalid', wrong }} />
  ),
  async play({ canvas }) {
    const alert = canvas.getByRole('alert');
    for (const { field, expected } of wrong) {
      await expect(alert).toHaveTextContent(field);
      await expect(alert).toHaveTextContent(expected);
    }
    await expect(alert).toHaveTextContent('12333');
  },
});

export const WrongContract = meta.story({
  name: '契约版本不认得',
  render: () => (
    <ContextCard
      id="wrong-contract"
      root={document.head}
      refusal={{ code: 'contract-unsupported', given: 2 }}
    />
  ),
  async play({ canvas }) {
    const alert = canvas.getByRole('alert');
    await expect(alert).toHaveTextContent(trouble.contract(version, { min: 1, max: 1 }, '2'));
    await expect(alert).toHaveTextContent('12333');
  },
});

/** What `mount` shows before our code has loaded. */
function Placeholder({ failed }: { failed: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const shown = placeholder(root, undefined);
    if (failed) shown.fail(onRetry);
    else shown.wait();
    return () => shown.remove();
  }, [failed]);
  return <div ref={container} />;
}

function cardIn(canvas: HTMLElement): HTMLElement {
  const boxes = [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const card = boxes[0]?.querySelector<HTMLElement>('.card');
  if (!card) throw new Error('no placeholder');
  return card;
}

export const Opening = meta.story({
  name: '代码还在路上',
  render: () => <Placeholder failed={false} />,
  async play({ canvasElement }) {
    await expect(cardIn(canvasElement)).toHaveAttribute('role', 'status');
    await expect(cardIn(canvasElement)).toHaveTextContent(shell.loading);
  },
});

export const NotOpened = meta.story({
  name: '代码没有来',
  render: () => <Placeholder failed />,
  async play({ canvasElement, userEvent }) {
    onRetry.mockClear();
    await expect(cardIn(canvasElement)).toHaveAttribute('role', 'alert');
    const button = cardIn(canvasElement).querySelector('button');
    if (button) await userEvent.click(button);
    await expect(onRetry).toHaveBeenCalledOnce();
  },
});
