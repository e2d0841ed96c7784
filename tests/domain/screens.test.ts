import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../src/domain/deepLinks.ts';
import {
  type Destination,
  isDetail,
  isLinked,
  isPersonal,
  isScreenKind,
  parentOf,
  SCREEN_KINDS,
  startOf,
  widgetOf,
} from '../../src/domain/screens.ts';
import { readDestination } from '../../src/host/contract/readNames.ts';
import { WIDGET_IDS } from '../../src/widgets/index.ts';

const destinationOf = (kind: (typeof SCREEN_KINDS)[number]): Destination =>
  isDetail(kind) ? { kind, id: 'a/b 号' } : { kind };

describe('every screen of the table', () => {
  it.each(SCREEN_KINDS)('%s belongs to a widget of THE LIST', (kind) => {
    expect(WIDGET_IDS).toContain(widgetOf({ kind }));
  });

  it.each(SCREEN_KINDS)('%s has a parent that needs no id, and home as its last ancestor', (kind) => {
    let at = destinationOf(kind);
    for (let steps = 0; at.kind !== 'home'; steps += 1) {
      at = parentOf(at);
      expect(isDetail(at.kind)).toBe(false);
      expect(steps).toBeLessThan(SCREEN_KINDS.length);
    }
  });

  it.each(SCREEN_KINDS)('%s may be linked, unless it is personal', (kind) => {
    const to = destinationOf(kind);
    const link = linkTo(to);
    if (isLinked(kind)) expect(readLink(link ?? '')).toEqual(to);
    else expect(link).toBeUndefined();
  });

  it('that shows one record has a parent in its own widget', () => {
    for (const kind of SCREEN_KINDS.filter(isDetail)) {
      expect(widgetOf(parentOf({ kind }))).toBe(widgetOf({ kind }));
    }
  });
});

describe('every widget', () => {
  it.each(WIDGET_IDS)('%s starts with a screen of its own', (id) => {
    expect(widgetOf(startOf(id))).toBe(id);
  });
});

it('isScreenKind accepts the kinds of the table and no property of every object', () => {
  expect(SCREEN_KINDS.every(isScreenKind)).toBe(true);
  expect(['toString', '__proto__', 'constructor', '', 'shop'].filter(isScreenKind)).toEqual([]);
});

describe('what residents say of themselves', () => {
  const to: Destination = { kind: 'benefits', given: { age: 55 } };

  it('is given to no host, in no link, and taken from none', () => {
    expect(isPersonal(to)).toBe(true);
    expect(isPersonal({ kind: 'benefits', policy: 'a' })).toBe(false);
    expect(linkTo(to)).toBe('service-circle:benefits');
    expect(readDestination(to)).toMatchObject({ known: { kind: 'benefits' } });
    expect(JSON.stringify(readDestination(to).known)).not.toContain('55');
  });

  it('and so is the id of a booking that gets another time', () => {
    expect(isPersonal({ kind: 'booking', moves: 'b-1' })).toBe(true);
    expect(isPersonal({ kind: 'booking', station: 's-1', moves: undefined })).toBe(false);
    expect(readDestination({ kind: 'booking', moves: 'b-1' }).known).toEqual({ kind: 'booking' });
  });
});
