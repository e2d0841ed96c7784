import { describe, expect, it } from 'vitest';
import { remembering } from '../../../src/city/reading/remembering.ts';

function reader() {
  const asked: string[] = [];
  const read = remembering((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { asked, read };
}

describe('a reader that remembers', () => {
  it('reads a text once, also one that says nothing', () => {
    const { asked, read } = reader();
    expect(['8千-1万', '', '8千-1万', ''].map(read)).toEqual([5, undefined, 5, undefined]);
    expect(asked).toEqual(['8千-1万', '']);
  });

  it('remembers no long text, and not more than a city has labels', () => {
    const { asked, read } = reader();
    const long = '长'.repeat(61);
    read(long);
    read(long);
    expect(asked).toHaveLength(2);
    for (let nth = 0; nth <= 2000; nth += 1) read(`${nth}`);
    read('0');
    expect(asked.filter((text) => text === '0')).toHaveLength(2);
  });
});
