import { expect, test } from 'vitest';
import { MEASURE_RULES } from '../../../../../shared/rules/measures/registry.ts';
import { SCALE_RULES } from '../../../../../shared/rules/scales/registry.ts';
import { rowsOf } from '../cells-by-heading.ts';

const notes = Object.fromEntries(rowsOf('说明').map(({ 主题, 怎样填写 }) => [主题, String(怎样填写)]));

test('every measure and every scale is explained, with all that it asks for', () => {
  for (const [kind, rules] of Object.entries({ 测量: MEASURE_RULES, 尺度: SCALE_RULES })) {
    for (const { name, form } of rules) {
      const note = notes[`${kind}：${name.zh}`];
      expect(note).toBeTruthy();
      for (const { label, hint } of form) expect(note).toContain(`“${label.zh}”列：${hint.zh}`);
    }
  }
});

test('a rule that the guideline uses has a leaf of it as its example', () => {
  expect(notes['测量：满意率']).toContain('本导则中的例子：2 满意，测量值在 0 至 100 之间');
  expect(notes['尺度：线性']).toContain('本导则中的例子：1.1 到会，0 得 0 分，10 得满分，其间按比例');
  expect(notes['测量：比率']).not.toContain('例子');
});

test('a scale that asks for nothing says what it does', () => {
  expect(notes['尺度：扣完为止']).toBe('从满分中扣减，扣完为止。\n没有别的要填。');
});
