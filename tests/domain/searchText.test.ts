import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJobs } from '../../src/domain/findJobs.ts';
import {
  asSeen,
  indexText,
  nearText,
  normalise,
  queryWords,
  searchText,
} from '../../src/domain/searchText.ts';
import { findPolicies, indexPolicies } from '../../src/widgets/policies/search.ts';
import { aJob, aPolicy } from '../builders.ts';
import { PASTED } from './pastedWords.ts';

const plainIndex = (texts: readonly string[]) => indexText(texts, (text) => [{ text, weight: 1 }]);
const find = (texts: readonly string[], query: string) => searchText(plainIndex(texts), query);

const han = fc.constantFrom(...'失业保险金灵活就业社会补贴一二三创业贷款人员政策办法关于的');
const word = fc.string({ unit: han, minLength: 1, maxLength: 4 });
const document = fc.string({ unit: han, minLength: 0, maxLength: 40 });

describe('searching Chinese text', () => {
  it('finds every document that contains the words, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (documents, words) => {
          const naive = documents.filter((text) => words.every((part) => text.includes(part)));
          expect(find(documents, words.join(' '))).toEqual(naive);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a document by any part of its text', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text.length > 0);
        const start = from % text.length;
        const piece = text.slice(start, start + 1 + (length % (text.length - start)));
        expect(find([text, '别的'], piece)[0]).toBe(text);
      }),
    );
  });
});

describe('a text that is written differently', () => {
  it.each([
    ['４０５０补贴', '4050'],
    ['4050补贴', '４０５０'],
    ['社保（补贴）', '社保(补贴)'],
    ['ＣＮＣ操作工', 'cnc'],
    ['CNC操作工', 'Cnc'],
    ['灵活 就业\n人员', '灵活就业人员'],
    ['灵活就业人员', '  灵活　人员 '],
    ['创业,贷款', '贷款、创业'],
  ])('%j is found by %j', (text, query) => {
    expect(find(['别的', text], query)).toEqual([text]);
  });

  it('is folded: full-width forms, case, white space', () => {
    expect(normalise(' Ａb　（１）\t')).toBe('ab(1)');
    expect(queryWords(' 失业 金，Ａb；； ')).toEqual(['失业', '金', 'ab']);
  });
});

describe('similar documents', () => {
  it('are ordered by the weight of the field when they are equally similar', () => {
    const fields = (title: string, condition: string) => [
      { text: title, weight: 8 },
      { text: condition, weight: 1 },
    ];
    const index = indexText(['condition', 'title'], (id) =>
      id === 'title' ? fields('社会保险补贴', '') : fields('', '社会保险补贴'),
    );
    expect(nearText(index, '保险补贴金')).toEqual(['title', 'condition']);
  });

  it('contain most of the query', () => {
    expect(nearText(plainIndex(['社会保险补贴', '保险']), '保险补贴金')).toEqual(['社会保险补贴']);
  });
});

describe('the order', () => {
  const documents = [
    { id: 'condition', title: '别的', summary: '别的', condition: '失业' },
    { id: 'summary', title: '别的', summary: '失业', condition: '' },
    { id: 'title', title: '失业', summary: '失业', condition: '失业' },
    { id: 'none', title: '', summary: '', condition: '' },
  ];
  const index = indexText(documents, ({ title, summary, condition }) => [
    { text: condition, weight: 1 },
    { text: title, weight: 8 },
    { text: summary, weight: 5 },
  ]);
  const ids = (query: string) => searchText(index, query).map(({ id }) => id);

  it('is by the field with the highest weight that contains the word', () => {
    expect(ids('失业')).toEqual(['title', 'summary', 'condition']);
  });

  it('adds up over the words', () => {
    const two = indexText(['甲', '乙'], (item) =>
      item === '甲'
        ? [
            { text: '贷款', weight: 8 },
            { text: '创业', weight: 1 },
          ]
        : [{ text: '贷款创业', weight: 5 }],
    );
    expect(searchText(two, '创业 贷款')).toEqual(['乙', '甲']);
  });

  it('stays the same for documents with equal scores', () => {
    expect(find(['补贴乙', '补贴甲', '补贴丙'], '补贴')).toEqual(['补贴乙', '补贴甲', '补贴丙']);
  });

  it('is that of the list, with all documents, for an empty query', () => {
    expect(ids('')).toEqual(['condition', 'summary', 'title', 'none']);
    expect(ids(' ，、')).toEqual(['condition', 'summary', 'title', 'none']);
  });
});

describe('a word that was pasted', () => {
  const WORDS = ['保洁', '电工', '失业金', '4050补贴', 'CNC', '灵活就业人员', 'Café'];
  const jobs = WORDS.map((title, nth) => aJob({ id: `j${nth}`, title: `招${title}一名` }));
  const policies = WORDS.map((title, nth) => aPolicy({ id: `p${nth}`, title: `关于${title}的通知` }));
  const index = indexPolicies(policies);

  it.each(PASTED)('$name means what it looks like, in every search', ({ paste }) => {
    for (const word of WORDS) {
      const pasted = paste(word);
      expect(asSeen(pasted)).toBe(word);
      expect(queryWords(pasted)).toEqual(queryWords(word));
      expect(find(['别的', `关于${word}`], pasted)).toEqual([`关于${word}`]);
      expect(nearText(plainIndex([`关于${word}`]), pasted)).toEqual([`关于${word}`]);
      const found = findJobs(jobs, { text: pasted }).jobs.map(({ id }) => id);
      expect(found).toEqual(findJobs(jobs, { text: word }).jobs.map(({ id }) => id));
      expect(found.length).toBeGreaterThan(0);
      expect(findPolicies(index, pasted)).toEqual(findPolicies(index, word));
    }
  });

  it.each(PASTED)('$name is found where a city wrote it so', ({ paste }) => {
    for (const word of WORDS) expect(find(['别的', paste(`关于${word}的`)], word)).toHaveLength(1);
  });

  it('of two words stays two', () => {
    expect(queryWords('失业\u00a0补贴')).toEqual(['失业', '补贴']);
    expect(queryWords('失业\u3000补贴')).toEqual(['失业', '补贴']);
    expect(queryWords('失\u200b业 补\ufeff贴')).toEqual(['失业', '补贴']);
    expect(asSeen(' 失业\u00a0\n补贴\u200b ')).toBe('失业 补贴');
  });

  it('out of a PDF reads as its characters', () => {
    expect(asSeen('⻘浦区⼈⼒资源和社会保障局，⺠⽣')).toBe('青浦区人力资源和社会保障局,民生');
  });

  it('that nobody sees is no search', () => {
    expect(asSeen('\u200b\ufeff \u00ad')).toBe('');
    expect(find(['一', '二'], '\u200b')).toEqual(['一', '二']);
  });
});
