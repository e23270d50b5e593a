import { describe, expect, test } from 'vitest';
import { Rational } from '../../../../shared/exact/rational.ts';
import {
  inspectionSentence,
  interviewSentence,
  questionnaireSentence,
} from '../../../../shared/report/voices/voices-sentences.ts';
import { sampleGuideline } from '../sample-guideline.ts';

describe('questionnaires', () => {
  const guideline = sampleGuideline();
  const worst = [
    { question: '物业服务', mean: Rational.ratio(425n, 10n), answers: 28 },
    { question: '停车', mean: Rational.of(50), answers: 12 },
  ];

  test('none, fewer than five, without a judgement', () => {
    expect(questionnaireSentence(0, [], guideline)).toBe('没有居民问卷。');
    expect(questionnaireSentence(4, worst, guideline)).toBe('问卷不足5份，不单独列示。');
    expect(questionnaireSentence(30, [], guideline)).toBe('计入问卷30份。');
  });

  test('one, several', () => {
    expect(questionnaireSentence(30, worst.slice(0, 1), guideline)).toBe(
      '计入问卷30份，按选项分值平均，评价最低的是“物业服务”42.5分（28人作答）。',
    );
    expect(questionnaireSentence(30, worst, guideline)).toBe(
      '计入问卷30份，按选项分值平均，评价最低的是“物业服务”42.5分（28人作答）、“停车”50.0分（12人作答）。',
    );
  });
});

describe('interviews', () => {
  const topics = [
    { topic: '停车', people: 7, mostly: 'complaint' },
    { topic: '邻里', people: 5, mostly: 'approval' },
    { topic: '加梯', people: 5, mostly: 'mixed' },
  ] as const;

  test('none, fewer than five, no topic that five spoke of', () => {
    expect(interviewSentence(0, [], null)).toBe('没有访谈记录。');
    expect(interviewSentence(4, topics, '车位太少')).toBe('访谈不足5人，不单独列示。');
    expect(interviewSentence(6, [], null)).toBe('访谈6人，各话题谈及的均不足5人，不单独列示。');
  });

  test('topics, with and without words', () => {
    expect(interviewSentence(8, topics, null)).toBe(
      '访谈8人，谈得较多的是“停车”（7人谈及，意见居多）、“邻里”（5人谈及，肯定居多）、“加梯”（5人谈及，看法不一）。',
    );
    expect(interviewSentence(8, topics.slice(0, 1), '车位太少')).toBe(
      '访谈8人，谈得较多的是“停车”（7人谈及，意见居多）。有居民说：“车位太少”。',
    );
  });
});

describe('inspections', () => {
  const nothing = { isInspected: true, problems: [], otherProblems: 0, unmet: [] };
  const problems = [
    { problem: '楼道堆物', count: 3 },
    { problem: '飞线充电', count: 1 },
  ];

  test('none, nothing found', () => {
    expect(inspectionSentence({ ...nothing, isInspected: false }, 4)).toBe('没有检查记录。');
    expect(inspectionSentence(nothing, 4)).toBe('检查未发现问题。');
  });

  test('problems, others, items', () => {
    expect(inspectionSentence({ ...nothing, problems }, 4)).toBe('发现楼道堆物3处、飞线充电1处。');
    expect(inspectionSentence({ ...nothing, problems, otherProblems: 2 }, 1)).toBe(
      '发现楼道堆物3处、其他问题3处。',
    );
    expect(inspectionSentence({ ...nothing, otherProblems: 2 }, 4)).toBe('发现其他问题2处。');
    expect(inspectionSentence({ ...nothing, unmet: ['消防通道畅通'] }, 4)).toBe(
      '未达标的检查项目：消防通道畅通。',
    );
    expect(inspectionSentence({ ...nothing, problems, unmet: ['甲', '乙', '丙'] }, 2)).toBe(
      '发现楼道堆物3处、飞线充电1处；未达标的检查项目：甲、乙等3项。',
    );
  });
});
