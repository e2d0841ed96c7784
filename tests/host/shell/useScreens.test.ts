// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import { useScreens } from '../../../src/host/shell/useScreens.ts';
import { renderHook } from '../../renderHook.ts';

const home: Destination = { kind: 'home' };
const jobs: Destination = { kind: 'jobs' };
const job = (id: string): Destination => ({ kind: 'job', id });
const policies: Destination = { kind: 'policies' };
const near: Destination = { kind: 'jobs', within: { minutes: 5, mode: 'walk' } };

async function visit(first: Destination) {
  const { now, render } = await renderHook(useScreens, first);
  return {
    now,
    current: () => now().current,
    go: (to: Destination) => act(async () => now().go(to)),
    back: () => act(async () => now().back()),
    backInHistory: () => act(async () => now().backInHistory()),
    lead: render,
  };
}

describe('the history of screens', () => {
  it('starts at the screen of the host, where the resident has not arrived by an action', async () => {
    const { now } = await visit(jobs);
    expect(now()).toMatchObject({ current: jobs, arrived: false, seen: [jobs] });
  });

  it('takes a new visitor to its first screen as by an action, so that its heading has the focus', async () => {
    const { now } = await renderHook((first: Destination) => useScreens(first, { newVisitor: true }), home);
    expect(now()).toMatchObject({ current: home, arrived: true });
  });

  it('goes back step by step', async () => {
    const { go, back, current } = await visit(home);
    for (const to of [jobs, job('a'), policies]) await go(to);
    expect(current()).toEqual(policies);
    for (const expected of [job('a'), jobs, home]) {
      await back();
      expect(current()).toEqual(expected);
    }
  });

  it('says that the resident arrived by an action', async () => {
    const { go, now } = await visit(home);
    await go(jobs);
    expect(now().arrived).toBe(true);
  });

  it('goes back from one job to the job before', async () => {
    const { go, back, current } = await visit(jobs);
    for (const to of [job('a'), job('b')]) await go(to);
    await back();
    expect(current()).toEqual(job('a'));
  });

  it('counts the same record again as the same step', async () => {
    const { go, back, current } = await visit(jobs);
    for (const to of [job('a'), job('a')]) await go(to);
    await back();
    expect(current()).toEqual(jobs);
  });

  it('counts a list with other filters as the same step', async () => {
    const { go, back, current } = await visit(home);
    for (const to of [jobs, near, jobs, near]) await go(to);
    expect(current()).toEqual(near);
    await back();
    expect(current()).toEqual(home);
  });

  it('stays on the first screen of the circle when there is nothing before it', async () => {
    const { back, current } = await visit(home);
    await back();
    expect(current()).toEqual(home);
  });

  it.each<[Destination, Destination]>([
    [job('a'), jobs],
    [{ kind: 'policy', id: 'p' }, policies],
    [{ kind: 'procedure', id: 'x' }, { kind: 'guidance' }],
    [jobs, home],
    [{ kind: 'stations' }, home],
  ])('leads back from the deep link %j to %j', async (link, parent) => {
    const { back, current } = await visit(link);
    await back();
    expect(current()).toEqual(parent);
  });

  it('goes back to the screen of a deep link after the resident went on', async () => {
    const { go, back, current } = await visit(job('a'));
    await go(policies);
    await back();
    expect(current()).toEqual(job('a'));
    await back();
    expect(current()).toEqual(jobs);
  });

  it('opens a new deep link of the host, and goes back from there', async () => {
    const { go, back, current, lead, now } = await visit(home);
    await go(jobs);
    await lead({ kind: 'policy', id: 'p' });
    expect(now()).toMatchObject({ current: { kind: 'policy', id: 'p' }, arrived: true });
    await back();
    expect(current()).toEqual(jobs);
  });

  it('stays when the host renders the same link again', async () => {
    const { go, current, lead } = await visit(home);
    await go(jobs);
    await lead(home);
    expect(current()).toEqual(jobs);
  });

  it('keeps fifty steps', async () => {
    const { go, back, current } = await visit(home);
    for (let step = 0; step < 80; step += 1) await go(job(String(step)));
    for (let step = 0; step < 50; step += 1) await back();
    expect(current()).toEqual(job('29'));
    await back();
    expect(current()).toEqual(jobs);
  });
});

describe('the back key of the host', () => {
  it('goes through the screens that were seen, and then leaves', async () => {
    const { go, backInHistory, current } = await visit(home);
    for (const to of [jobs, job('a')]) await go(to);
    expect(await backInHistory()).toBe(true);
    expect(current()).toEqual(jobs);
    expect(await backInHistory()).toBe(true);
    expect(current()).toEqual(home);
    expect(await backInHistory()).toBe(false);
    expect(current()).toEqual(home);
  });

  it('leaves from a deep link, where nothing was seen before', async () => {
    const { backInHistory, current } = await visit(job('a'));
    expect(await backInHistory()).toBe(false);
    expect(current()).toEqual(job('a'));
  });

  it('leaves from the screen where new code goes on, when the visit began there', async () => {
    const { now } = await renderHook((first: Destination) => useScreens(first, { goOn: home }), home);
    expect(await act(async () => now().backInHistory())).toBe(false);
  });

  it('goes back from the screen where new code goes on to the first screen', async () => {
    const { now } = await renderHook((first: Destination) => useScreens(first, { goOn: jobs }), home);
    expect(now()).toMatchObject({ current: jobs, arrived: true, seen: [jobs] });
    expect(await act(async () => now().backInHistory())).toBe(true);
    expect(now().current).toEqual(home);
  });

  it('counts right when it is pressed twice at once', async () => {
    const { go, now, current } = await visit(home);
    await go(jobs);
    const went = await act(async () => [now().backInHistory(), now().backInHistory()]);
    expect(went).toEqual([true, false]);
    expect(current()).toEqual(home);
  });

  it('counts anew after the resident went on', async () => {
    const { go, backInHistory } = await visit(home);
    await go(jobs);
    await backInHistory();
    await go(policies);
    expect(await backInHistory()).toBe(true);
    expect(await backInHistory()).toBe(false);
  });
});

describe('widgets that were seen', () => {
  it('stay as they were left, in the order in which they were first seen', async () => {
    const { go, now } = await visit(home);
    for (const to of [jobs, job('a'), policies, job('b')]) await go(to);
    expect(now().seen).toEqual([home, job('b'), policies]);
  });

  it('follow the steps back too', async () => {
    const { go, back, now } = await visit(home);
    for (const to of [jobs, job('a')]) await go(to);
    await back();
    expect(now().seen).toEqual([home, jobs]);
  });
});
