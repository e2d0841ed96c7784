import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlLine, htmlText } from '../../../src/city/reading/htmlText.ts';

describe('HTML as text', () => {
  it('has a paragraph for every block, line break and list item', () => {
    const html = '<div>岗位职责:<ul><li>理货<li>收银</ul></div><p>要求<br>认真<br/>负责</p>随后<h3>福利</h3>';
    expect(htmlText(html)).toEqual(['岗位职责:', '理货', '收银', '要求', '认真', '负责', '随后', '福利']);
  });

  it('keeps together what is in one line', () => {
    expect(htmlText('<p>每周\n  <b>休</b><i>两天</i>&nbsp;包吃</p>')).toEqual(['每周 休两天 包吃']);
    expect(htmlText('<table><tr><td>早班</td><td>8:00</td></tr><tr><td>晚班</td></tr></table>')).toEqual([
      '早班 8:00',
      '晚班',
    ]);
  });

  it('keeps the numbers of a list, and gives none where there are none', () => {
    const html =
      '<h2>对象</h2><ol><li>男50<li><p>女40</p><ul><li>已认定</ul></li><li>低保</ol><ul><li>其他</ul>';
    expect(htmlText(html)).toEqual(['对象', '1. 男50', '2. 女40', '已认定', '3. 低保', '其他']);
  });

  it('leaves out elements that are not shown', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><!-- 内部 --><img src=x onerror=alert(1)>理货<svg><text>x</text></svg><iframe>y</iframe><template><p>z</p></template>';
    expect(htmlText(html)).toEqual(['理货']);
    expect(htmlText('收银<script>never closed <p>x</p>')).toEqual(['收银']);
  });

  it('decodes entities, also those that were escaped twice', () => {
    expect(htmlText('A&amp;B &lt;3&gt; &#20013;')).toEqual(['A&B <3> 中']);
    expect(htmlText('&lt;p&gt;理货&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;&lt;p&gt;收银&lt;/p&gt;')).toEqual([
      '理货',
      '收银',
    ]);
  });

  it('is the lines of plain text', () => {
    expect(htmlText('1. 理货\r\n2. 收银\n\n3. 薪资 < 5000 & 稳定')).toEqual([
      '1. 理货',
      '2. 收银',
      '3. 薪资 < 5000 & 稳定',
    ]);
  });

  it('is free of invisible characters', () => {
    expect(htmlText('<p>理\u200B货\u202E</p><p>\u200B</p>')).toEqual(['理货']);
  });

  it('is empty for an empty text', () => {
    for (const html of ['', null, undefined, '<p></p>', '<br><br>']) expect(htmlText(html)).toEqual([]);
    expect(htmlLine('<b></b>', 'paragraph')).toBeUndefined();
  });

  it('is one line for a title', () => {
    expect(htmlLine('<b>理货员</b><br>(示例)', 'paragraph')).toBe('理货员 (示例)');
  });

  it.each([10_000, 100_000])('comes from any depth: %i', (depth) => {
    expect(htmlText(`${'<div>'.repeat(depth)}理货${'</div>'.repeat(depth)}`)).toEqual(['理货']);
    expect(htmlText(`${'<b>'.repeat(depth)}理货`)).toEqual(['理货']);
  });

  it('ends somewhere', () => {
    expect(htmlText('字'.repeat(1_000_000)).join('').length).toBeLessThanOrEqual(20_000);
  });

  it('contains no element of the HTML, whatever was sent', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'p',
      'script',
      'img onerror=x',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      'a',
      '&lt;',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (html) => {
          for (const line of htmlText(`<p>${html}</p>`))
            expect(line).not.toMatch(/[\n\r\0]|<\/?(?:p|div|li)>/i);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
