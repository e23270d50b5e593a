import { expect, test } from 'vitest';
import { choiceFacts } from '../../../shared/problems/choice-facts.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';

test('what may be chosen is named in each language, with its own comma', () => {
  const choices = choiceFacts(['sold_public 售后公房', { zh: '通用', en: 'general' }]);
  const refusal = problem('playbook-no-such-type', { given: '别墅', ...choices });
  expect(sayProblem(refusal, 'zh')).toContain('请从这些中选：sold_public 售后公房、通用。');
  expect(sayProblem(refusal, 'en')).toContain('Choose one of: sold_public 售后公房, general.');
});
