// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { prepareMarkup } from '../../src/city/reading/plainText.ts';
import { readRows } from '../../src/city/reading/readRows.ts';
import { policies } from '../../src/city/sources/gateway/policyReaders.ts';
import { toFragment } from '../../src/ui/paper/printout.ts';
import { leafletOf, paragraphsOf } from '../../src/widgets/policies/leaflet.ts';

const inForce = { kind: 'inForce' } as const;
const DAY = '2026-11-23';

async function policyOf(text: string) {
  const row = {
    id: 'p1',
    title: text,
    docNo: text,
    issuers: [text],
    level: text,
    status: '现行',
    summary: `${text}<p>${text}</p>`,
    audience: [text],
    topics: [text],
    benefit: { items: [text], cap: text, calc: text },
    conditions: [{ text, clause: text }],
    exclusions: [text],
    howToApply: { channels: [text], place: text, window: text, url: 'javascript:alert(1)' },
    source: { title: text, url: 'data:text/html,<script>alert(1)</script>' },
    moreSources: [{ title: text, url: 'vbscript:x' }],
    confidence: 'high',
    relatedProcedures: [],
  };
  await prepareMarkup([row]);
  const { records } = await readRows(policies.schema, [row], policies.toDomain);
  const [policy] = records;
  if (!policy) throw new Error('the policy is dropped');
  return policy;
}

/** Nothing of a city is rendered as HTML, so nothing of it has to be sanitised. */
test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)><animate onbegin=alert(1)></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src onerror=alert(1)></style></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="jav&#x09;ascript:alert(1)">点</a>',
  '<form action="javascript:alert(1)"><button formaction=javascript:alert(1)>交</button></form>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example>',
  '<div style="position:fixed;inset:0" id=__proto__ class=card>盖住</div>',
  '&lt;p&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/p&gt;',
  '<<p>script>alert(1)<</p>/script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<p><img src=x onerror=alert(1)></p>]]>',
  '<p>没关上</p><img src=x onerror=alert(1)',
])('a policy with %s has its words, on the page and on paper, and no element of it', async (hostile) => {
  const policy = await policyOf(`前文${hostile}`);
  expect(policy.title).toMatch(/^前文/);
  expect(policy.summary).toMatch(/^前文/);
  const links = [policy.apply.url, policy.citation.url, ...policy.moreCitations.map(({ url }) => url)];
  expect(links).toEqual([undefined, undefined, undefined]);
  expect(paragraphsOf(policy, inForce, DAY).join('\n')).toContain('前文');
  const paper = document.createElement('div');
  paper.append(toFragment(leafletOf(policy, { status: inForce, day: DAY, sample: false })));
  const made = [...paper.querySelectorAll('*')];
  expect([...new Set(made.map(({ localName }) => localName))].sort()).toEqual(['h1', 'h2', 'li', 'p', 'ul']);
  expect(made.flatMap((element) => element.getAttributeNames())).toEqual([]);
});
