// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { JobDetail } from '../../src/domain/job.ts';
import { toText } from '../../src/ui/paper/printout.ts';
import { printout } from '../../src/ui/paper/texts.ts';
import { printoutOf } from '../../src/widgets/jobs/detail/printoutOf.ts';
import { paper } from '../../src/widgets/jobs/detail/texts.ts';
import { aJob } from '../builders.ts';

const aDetail = (parts: Partial<JobDetail> = {}): JobDetail => ({
  ...aJob(),
  description: [],
  requirements: [],
  ...parts,
});
const printed = (job: JobDetail, sample = false) => toText(printoutOf(job, { day: '2026-11-23', sample }));

describe('a job on paper', () => {
  it('names every fact, and says of each that is missing that it is not published', () => {
    const bare = { town: undefined, address: undefined, validUntil: undefined, employment: undefined };
    const text = printed(aDetail({ ...bare, contact: { phone: '021-59720000' } }));
    for (const name of ['招几个人', '用工形式', '工作地点', '上班时间', '招聘到'])
      expect(text).toContain(`${name}：未公布`);
    expect(text).toContain('联系人：021-59720000');
    expect(text).toContain(paper.beware);
  });

  it('asks on paper what it asks on the screen', () => {
    const text = printed(aDetail({ education: 'college', experience: 'oneYear' }));
    expect(text).toContain('学历要求：大专以上');
    expect(text).toContain('经验要求：不超过 1 年');
    expect(printed(aDetail({ education: undefined }))).not.toContain('学历要求');
  });

  it('says that it is sample data only when it is', () => {
    expect(printed(aDetail(), true)).toContain(printout.sample);
    expect(printed(aDetail())).not.toContain(printout.sample);
  });

  it('cuts an ad that is too long for one sheet, whole letters only, and says so', () => {
    const short = printed(aDetail({ description: ['扫地', '拖地'] }));
    expect(short).not.toContain(paper.more);
    const text = printed(
      aDetail({ description: ['扫地', '😀'.repeat(5000), '后面'], requirements: ['勤快'] }),
    );
    expect(text).toContain(paper.more);
    expect(text).toContain('勤快');
    expect(text).not.toContain('后面\n');
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect([...text].length).toBeLessThan(1200);
  });

  it('holds a bounded number of lines', () => {
    const many = Array.from({ length: 400 }, () => '扫');
    const { sections } = printoutOf(aDetail({ description: many }), { day: '2026-11-23', sample: false });
    expect(Math.max(...sections.map(({ lines }) => lines.length))).toBeLessThanOrEqual(9);
  });
});
