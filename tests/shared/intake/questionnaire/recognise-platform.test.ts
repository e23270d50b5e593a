import { expect, test } from 'vitest';
import { Headings } from '../../../../shared/intake/headings.ts';
import { recognisePlatform } from '../../../../shared/intake/questionnaire/recognise-platform.ts';

function recognised(cells: readonly string[], name?: string) {
  return recognisePlatform(new Headings({ row: 1, cells }), name);
}

test.each([
  [['提交答卷时间', '来自IP', '1、题'], undefined, 'wjx-text'],
  [['序号', '所用时间', '1、题'], '9_按分数_问卷_1_1.xlsx', 'wjx-score'],
  [['序号', '1、题'], '9_按序号_问卷_1_1.xlsx', 'wjx-ordinal'],
  [['序号', '1、题'], '按序号整理的问卷.xlsx', 'plain'],
  [['编号', '开始答题时间', '结束答题时间', '1.题'], undefined, 'tencent'],
  [['题', '提交人', '提交时间', '填写设备'], undefined, 'jinshuju'],
  [['题', '_uuid', '_submission_time'], undefined, 'kobo'],
  [['SubmissionDate', '题', 'KEY', 'ReviewState'], '按序号.csv', 'odk'],
  [['序号', '来源', '题'], undefined, 'plain'],
  [['小区编号', '题'], undefined, 'plain'],
] as const)('%j in %s is %s', (cells, name, platform) => {
  expect(recognised(cells, name).platform).toBe(platform);
});

test('the headings that say so are named as written, and the word in the file’s name', () => {
  expect(recognised(['题', ' _UUID', '_submission_time '])).toEqual({
    platform: 'kobo',
    by: ['_UUID', '_submission_time'],
  });
  expect(recognised(['序号', '1、题'], '9_按序号_问卷_1_1.xlsx').by).toEqual(['按序号']);
});
