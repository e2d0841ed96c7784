// @vitest-environment happy-dom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { act } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { useRefetch } from '../../../src/host/shell/useRefetch.ts';
import { renderHook } from '../../renderHook.ts';

/* What one city, or one login, answered is not what the next one shows. */

it('of another city nothing of before stands on the screen, and what nobody sees is dropped', async () => {
  const client = new QueryClient();
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const shown = new QueryObserver(client, { queryKey: ['shown'], queryFn });
  onTestFinished(shown.subscribe(() => {}));
  client.setQueryData(['unseen'], 'of the first');
  const unseen = client.getQueryCache().find({ queryKey: ['unseen'] });
  const [first, other]: CityApi[] = [{ name: '一' }, { name: '二' }];
  const page = await renderHook((api: CityApi | undefined) => useRefetch(client, api ?? { name: '' }), first);
  await act(async () => answers[0]?.('of the first'));
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('of the first'));

  await page.render(first);
  expect(answers).toHaveLength(1);
  await page.render(other);
  expect(answers).toHaveLength(2);
  expect(shown.getCurrentResult().data).toBeUndefined();
  expect(client.getQueryData(['unseen'])).toBeUndefined();
  // A screen out of sight still knows it, and would keep it for that time.
  expect(unseen?.gcTime).toBe(0);
  await act(async () => answers[1]?.('of the other'));
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('of the other'));
});
