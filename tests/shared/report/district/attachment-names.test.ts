import { expect, test } from 'vitest';
import { attachmentNames } from '../../../../shared/report/district/attachment-names.ts';
import type { Attachment } from '../../../../shared/report/paper.ts';

const one = (title: string): Attachment => ({ title, blocks: [] });
const NONE = { rankings: [], groups: [], indicators: [], shortfalls: [], attention: [] };

test('parts are numbered one after the other, those with several from the first to the last', () => {
  const rankings = [one('售后公房小区排名'), one('老洋房小区排名')];
  const parts = { ...NONE, rankings, groups: [one('各街镇、居委会成绩')], attention: [one('名单')] };
  expect(attachmentNames(parts)).toEqual({
    rankings: '附件1至附件2',
    groups: '附件3',
    indicators: '',
    shortfalls: '',
    attention: '附件4',
  });
});

test('a single attachment bears no number', () => {
  expect(attachmentNames({ ...NONE, groups: [one('各街镇、居委会成绩')] }).groups).toBe('附件');
});
