import { expect, test } from 'vitest';
import { stepsIn } from '../../src/widgets/startup/steps.texts.ts';

test('the steps to an own business name the city as it is configured, and no other', () => {
  const read = (city: string) =>
    stepsIn(city)
      .map(({ title, text }) => title + text)
      .join('\n');
  expect(read('示例')).toContain('示例户籍');
  expect(read('示例')).not.toContain('上海');
});
