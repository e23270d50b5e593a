import { expect, test } from 'vitest';
import type { Compound } from '../../../../shared/model/compound.ts';
import { checkPapers } from '../../../../shared/report/forms/check-paper.ts';
import type { FormPaper } from '../../../../shared/report/forms/form-paper.ts';
import { textsOfForm } from '../../../../shared/report/forms/form-paper.ts';
import { interviewPapers } from '../../../../shared/report/forms/interview-paper.ts';
import { markPaper } from '../../../../shared/report/forms/mark-paper.ts';
import { questionnairePaper } from '../../../../shared/report/forms/questionnaire-paper.ts';
import { AREA, COMPOUNDS, formInput } from './form-fixture.ts';

const [first] = COMPOUNDS as [Compound];

function tableRows({ blocks }: FormPaper): (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
}

test('a questionnaire names its compound, leaves a line for its number and says where several may be ticked', () => {
  const paper = questionnairePaper(formInput(), first);
  expect(paper.series).toBe('2026年度居民区分类治理绩效评估（中期）');
  expect(paper.title).toBe('居民问卷');
  expect(paper.facts).toEqual([
    { label: '小区编号', value: 'C1' },
    { label: '小区', value: '甲苑' },
    { label: '居委会', value: '天山路街道一居' },
    { label: '编号', value: '' },
  ]);
  expect(paper.blocks.slice(1)).toEqual([
    { kind: 'question', text: '1. 您对保洁是否满意', options: ['满意', '不满意', '不了解'] },
    { kind: 'question', text: '2. 12345热线回复是否及时', options: ['满意', '不满意', '不了解'] },
    { kind: 'question', text: '3. 您参加过哪些活动（可多选）', options: ['议事会', '志愿服务（楼组）'] },
  ]);
});

test('an interview has a page with its number, a row a topic and two for others', () => {
  const papers = interviewPapers(formInput(), first);
  expect(papers.map(({ bookmark }) => bookmark)).toEqual(['C1-访1　甲苑', 'C1-访2　甲苑']);
  expect(papers.map(tableRows)[0]?.[0]?.map(([topic]) => topic)).toEqual(['停车', '加梯', '', '']);
});

test('a checklist groups its items under their leaf; findings come below with every problem of the guideline', () => {
  const papers = checkPapers(formInput(), COMPOUNDS);
  expect(papers.map(({ bookmark }) => bookmark)).toEqual(['C1　甲苑', 'C2　乙苑']);
  expect(tableRows(papers[0] as FormPaper).map((rows) => rows.map(([item]) => item))).toEqual([
    ['5 消防', '通道畅通', '设施完好'],
    ['6 发现问题（检查过而没有发现问题：□）', '楼道堆物', '飞线充电'],
  ]);
});

test('a mark sheet strikes what does not apply, and leaves a line for a name that is not given', () => {
  const paper = markPaper(formInput(), AREA, null);
  expect(paper.facts[0]).toEqual({ label: '专家', value: '' });
  expect(tableRows(paper)).toEqual([[['天山路街道', '一居', '']], [['C1', '甲苑', '']]]);
});

test('an exercise says so on every page', () => {
  const paper = questionnairePaper(formInput(true), first);
  expect(paper.footNote).toBe('C1　甲苑　演练，不作正式评估使用');
  expect(textsOfForm(paper).map(({ text }) => text)).toContain(
    '【演练】2026年度居民区分类治理绩效评估（中期）',
  );
});
