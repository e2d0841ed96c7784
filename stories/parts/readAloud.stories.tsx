import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { ReadAloud } from '../../src/ui/speech/ReadAloud.tsx';
import { speech as texts } from '../../src/ui/speech/texts.ts';
import { hidden } from '../controls.ts';
import type { Canvas } from '../plays.ts';
import { noControls, on } from '../settings.tsx';
import { speaks, voice } from '../speaks.ts';

let device: ReturnType<typeof speaks>;

const meta = preview.meta({
  id: 'parts-read-aloud',
  title: '零件/读给我听',
  component: ReadAloud,
  argTypes: { paragraphs: hidden },
  args: { paragraphs: ['失业金', '每月领多少，看交了多久。', '拿不准，打 12333 问。'] },
  parameters: {
    ...noControls,
    part: true,
    docs: { description: { component: '有中文声音的设备上，把一页读给人听。' } },
  },
  beforeEach() {
    device = speaks(voice);
    return () => device.restore();
  },
});

async function reads({
  canvas,
  userEvent,
}: Canvas & { userEvent: { click(element: Element): Promise<void> } }) {
  const { said, calls } = device;
  const button = await canvas.findByRole('button', { name: texts.read, pressed: false });
  await expect(said).toHaveLength(0);
  await userEvent.click(button);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(said.map(({ text }) => text)).toEqual(['失业金']);
  said[0]?.dispatchEvent(new Event('end'));
  await expect(said).toHaveLength(2);
  await userEvent.click(canvas.getByRole('button', { name: texts.pause }));
  await expect(calls.pause).toHaveBeenCalledOnce();
  await userEvent.click(canvas.getByRole('button', { name: texts.resume }));
  await expect(calls.resume).toHaveBeenCalledOnce();
  said[1]?.dispatchEvent(new Event('end'));
  said[2]?.dispatchEvent(new Event('end'));
  await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'false'));
  await expect(canvas.queryByRole('button', { name: texts.pause })).toBeNull();
}

export const Reads = meta.story({ name: '一段一段读，能停能接', play: reads });

export const Stops = meta.story({
  name: '再点一下就停',
  async play({ canvas, userEvent }) {
    const { said, calls } = device;
    const button = await canvas.findByRole('button', { name: texts.read });
    await userEvent.click(button);
    calls.cancel.mockClear();
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(calls.cancel).toHaveBeenCalledOnce();
    said[0]?.dispatchEvent(new Event('end'));
    await expect(said).toHaveLength(1);
  },
});

export const ReadsOnKiosk = meta.story({ name: '查询机', globals: on.kiosk, play: reads });

export const LouderOnKiosk = meta.story({
  name: '查询机，读的时候说怎么调音量',
  globals: on.kiosk,
  async play({ canvas, userEvent }) {
    await expect(canvas.queryByText(texts.volume)).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: texts.read }));
    await expect(await canvas.findByText(texts.volume)).toBeVisible();
  },
});

export const NoVoice = meta.story({
  name: '没有中文声音，就没有按钮',
  beforeEach() {
    device.restore();
    device = speaks({ ...voice, lang: 'en-US' });
  },
  async play({ canvas }) {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});
