import { expect, it } from 'vitest';
import { explainCompound } from '../../../shared/explain/explain-compound.ts';
import { explainYear } from '../../../shared/explain/explain-year.ts';
import type { PublishedStanding } from '../../../shared/explain/place-sentences.ts';
import { readGuideline } from '../../../shared/guideline/read-guideline.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { publishStandings } from '../../../shared/scoring/publish-standings.ts';
import { scorePhase } from '../../../shared/scoring/score-phase.ts';
import { scoreYear } from '../../../shared/scoring/score-year.ts';
import { smallGuideline } from '../guideline/small-guideline.ts';

function guidelineOf(document: string) {
  const reading = readGuideline(document);
  if (!reading.ok) throw new Error('the small guideline is refused');
  return reading.value.guideline;
}

const guideline = guidelineOf(JSON.stringify(smallGuideline()));

function compound(code: string): Compound {
  const unknown = {
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  };
  const place = { subdistrict: '虹桥街道', committee: '虹古', type: 'commodity' };
  return { code, name: `${code}小区`, aliases: [], households: 100, ...place, ...unknown };
}

const full: ObjectEvidence = {
  ...NO_EVIDENCE,
  answers: new Map([
    [
      'q1',
      [
        { chosen: ['满意'], count: 31 },
        { chosen: ['不满意'], count: 9 },
      ],
    ],
  ]),
  metrics: new Map([['meetings', 7]]),
};
const committee: ObjectEvidence = {
  ...NO_EVIDENCE,
  marks: new Map([['1.1', [9, 8, 10, 5, 9].map((mark, index) => ({ expert: `专家${index + 1}`, mark }))]]),
};

function standings(phase: Phase, by = guideline) {
  const evidence = {
    compounds: new Map([['C1', full]]),
    committees: new Map([['虹桥街道/虹古', committee]]),
  };
  return scorePhase({ guideline: by, phase, compounds: [compound('C1'), compound('C2')], evidence });
}

function asRanked({ compound: { type, subdistrict }, score }: PublishedStanding) {
  return { type, subdistrict, score };
}

function explanationOf(code: string, by = guideline) {
  const all = publishStandings(standings('mid', by), by);
  const standing = all.find((each) => each.compound.code === code);
  if (standing === undefined) throw new Error(`no ${code}`);
  return explainCompound({ guideline: by, standing, all: all.map(asRanked) }, (_object, reads) => [
    {
      id: 1,
      file: `${reads.kind}.xlsx`,
      sha256: '',
      sheet: 'Sheet1',
      row: 17,
      text: { zh: '原文', en: 'text' },
    },
  ]);
}

it('says what a leaf measured, on how many answers, what the scale made of it, and where the rows are', () => {
  // 31 of 40 is 77.5 %; (77.5 − 20) / 75 of 40 points is 30.666…
  const satisfied = explanationOf('C1').indicators[1];
  expect(satisfied?.earned).toBe('30.67');
  expect(satisfied?.sentences.map((sentence) => sentence.zh)).toEqual([
    '40 个有效回答中，选“满意”的占 77.5%',
    '20 得 0 分，95 得满分，其间按比例：77.5 折合 30.67 分（满分 40）',
  ]);
  expect(satisfied?.sources.map(({ file, row }) => [file, row])).toEqual([['answers.xlsx', 17]]);
});

it('says whose marks counted, how they were combined and that the type has its own points', () => {
  // without the 10 and the 5: (9 + 8 + 9) / 3 = 8.6667 of 10, so 21.67 of the 25 points of this type
  const attended = explanationOf('C1').indicators[0]?.children[0];
  expect(attended?.sentences.map((sentence) => sentence.zh)).toEqual([
    '取自居委会 虹桥街道/虹古 的数据，计入其每个小区',
    '本类型的分值或评分标准与通用的不同',
    '5 位专家评分（9、8、10、5、9），去掉一个最高分和一个最低分后平均 8.6667，满分 10',
    '0 得 0 分，10 得满分，其间按比例：8.6667 折合 21.67 分（满分 25）',
  ]);
});

it('leads from the indicators to the published score, step by step', () => {
  // branch 1: (25 × 8.6667/10 + 40 × 20/40) / 65 = 0.641026; base = 60 × 0.641026 + 30.6667 = 69.128
  // bonus min(2, 7) = 2, deduction min(2, 7) = 2; 7 ≥ 1 is also the veto
  expect(explanationOf('C1').sentences.map((sentence) => sentence.zh)).toEqual([
    '完整度 100%（有数据的指标分值占适用指标分值）',
    '基础分 69.13：各级指标按分值加权，满分 100',
    '加分“推广”：7 × 1，最多 2，计 2 分',
    '扣分“逾期”：7 × 1，最多 2，计 2 分',
    '得分 = 基础分 69.13 + 加分 2.00 − 扣分 2.00 = 69.13（按未取整的数计算，只取整一次）',
    '一票否决：事件，等次最高为合格',
    '等次：合格（60 分起）',
    '名次：普通商品房类内第 1 / 1，全区第 1 / 1，虹桥街道第 1 / 1',
  ]);
});

it('says what is missing and why nothing is published', () => {
  // only the committee's 25 of 105 points have evidence: 23.8 %
  const explanation = explanationOf('C2');
  expect(explanation.score).toBeNull();
  expect(explanation.sentences.map((sentence) => sentence.zh)).toEqual([
    '完整度 23.8%（有数据的指标分值占适用指标分值），低于 80%，不公布成绩',
  ]);
  expect(explanation.indicators[1]?.sentences.map((sentence) => sentence.zh)).toEqual([
    '没有数据，不计入，由同级指标分摊权重',
  ]);
});

it('cuts the coverage, as every other place that shows it does', () => {
  // 22 of 102 points have evidence: 21.568 %
  const document = JSON.stringify(smallGuideline()).replace('"points":25', '"points":22');
  const [coverage] = explanationOf('C2', guidelineOf(document)).sentences;
  expect(coverage?.zh).toContain('完整度 21.5%（');
  expect(coverage?.en).toContain('coverage 21.5% (');
});

it('explains the year from the scores of its phases', () => {
  const year = scoreYear({
    guideline,
    compounds: [compound('C1')],
    traces: { mid: standings('mid'), end: standings('end') },
  });
  const all = publishStandings(year, guideline);
  const [standing] = all;
  if (standing === undefined) throw new Error('no year');
  const explanation = explainYear({ guideline, standing, all: all.map(asRanked) }, []);
  expect(explanation.sentences[0]?.zh).toBe(
    '全年 =（中期 69.13 × 40 + 年终 69.13 × 60）÷ 100 = 69.13（按未取整的阶段分计算，只取整一次）',
  );
});
