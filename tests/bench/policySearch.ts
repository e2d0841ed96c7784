import { normalise } from '../../src/domain/searchText.ts';
import { preparePolicies } from '../../src/domain/words/policies/prepare.ts';
import { searchPolicies } from '../../src/domain/words/policies/searchPolicies.ts';
import { policies, TODAY } from '../domain/words/policies/pool.ts';
import { compare } from './compare.ts';

const words = ['失业金', '社保补贴', '4050', '创业', '12333', '困难人员'];

/** The search of 2,000 policies, and a scan of the same texts for the words as they are. */
export async function measurePolicySearch() {
  const many = Array.from({ length: 2000 }, (_, nth) => {
    const policy = policies[nth % policies.length];
    return policy ? [{ ...policy, id: `${policy.id}-${nth}`, title: `${policy.title}${nth}` }] : [];
  }).flat();
  const pool = preparePolicies(many, [], TODAY);
  const plain = pool.searched
    .slice(0, many.length)
    .map(({ phrases, gain, text }) => normalise([...phrases, ...gain, ...text].join('\n')));
  const ours = () => words.map((word) => searchPolicies(pool, word).policies.length);
  const scan = () => words.map((word) => plain.filter((text) => text.includes(word)).length);
  return { 'policy search, 2,000 documents: ours ÷ includes scan': await compare(ours, scan) };
}
