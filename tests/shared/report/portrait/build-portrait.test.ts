import { describe, expect, test } from 'vitest';
import type {
  Portrait,
  PortraitItem,
  PortraitListItem,
} from '../../../../shared/action/portrait/portrait.ts';
import { fitsOnPages } from '../../../../shared/report/fits-on-pages.ts';
import { buildPortrait } from '../../../../shared/report/portrait/build-portrait.ts';
import { paperText } from '../paper-text.ts';
import { sampleInput } from '../report-input.ts';

function needs(count: number, text: string): PortraitListItem[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ id: `n${place}`, text: `${text}${place + 1}`, asked: 9, isOwn: true },
    category: { zh: '物业', en: 'Property' },
    state: { zh: '已确认', en: 'Confirmed' },
  }));
}

function items(count: number, problem: string): PortraitItem[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{
      id: `r${place}`,
      number: `C0001-0${place + 1}`,
      problem,
      responsible: '物业',
      isOverdue: place === 0,
    },
    ...{ deadline: '2026-09-30', state: { zh: '登记', en: 'Registered' }, takenOverFrom: null },
  }));
}

const PORTRAIT: Portrait = {
  ...{
    code: 'C0001',
    name: '甲苑',
    typeName: '售后公房',
    subdistrict: '天山路街道',
    committee: '一居',
    phase: 'mid',
  },
  facts: [{ field: 'households', value: '300', median: '200' }],
  standings: [{ year: 2026, phase: 'mid', score: '66.00', grade: '合格', rank: 2, of: 2, median: '76.00' }],
  aspects: [
    { id: '1', name: '动员', points: 10, earned: '6.60', median: '7.60', share: 0.66, medianShare: 0.76 },
  ],
  shortfalls: [{ leaf: '1.1', name: '参与率', points: 5, earned: '2.00', recoverable: '3.00' }],
  shortfallCount: 1,
  shortfallNote: null,
  ...{
    needs: needs(2, '加梯'),
    resources: [],
    services: [],
    openItems: items(1, '门岗无人'),
    closedItems: 2,
  },
  voices: {
    ...{ responses: 30, interviews: 6, quote: '电梯太慢' },
    best: [{ question: '环境整洁吗', mean: '88.0', answers: 30 }],
    worst: [{ question: '停车方便吗', mean: '41.5', answers: 29 }],
    topics: [{ topic: '停车', people: 6, mostly: 'complaint' }],
  },
};

/** Everything at once, and all of it long. */
function crowded(): Portrait {
  const long = '很长的名字'.repeat(30);
  const question = { question: `${long}？`, mean: '41.5', answers: 1000 };
  const topic = { topic: long, people: 1000, mostly: 'mixed' } as const;
  const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);
  return {
    ...PORTRAIT,
    ...{ code: 'C'.repeat(60), name: long, typeName: long, subdistrict: long, committee: long },
    facts: [
      ...many(4, { field: 'households' as const, value: '10000', median: '1000' }),
      ...many(2, { field: 'propertyCompany' as const, value: long, median: null }),
    ],
    standings: many(6, { ...PORTRAIT.standings[0], year: 2025 } as Portrait['standings'][number]),
    aspects: many(30, { ...PORTRAIT.aspects[0], name: long } as Portrait['aspects'][number]),
    shortfalls: many(5, { leaf: '1.1.1', name: long, points: 5, earned: '2.00', recoverable: '3.00' }),
    shortfallCount: 40,
    ...{ needs: needs(40, long), resources: needs(40, long), services: needs(40, long) },
    openItems: items(9, long).map((one) => ({ ...one, responsible: long })),
    voices: {
      responses: 9999,
      interviews: 999,
      quote: long,
      best: many(3, question),
      worst: many(3, question),
      topics: many(9, topic),
    },
  };
}

describe('a portrait on paper', () => {
  test('says on one page what is known', () => {
    const paper = buildPortrait(sampleInput(), PORTRAIT);
    const lines = paperText(paper).split('\n');
    expect(paper.title).toEqual(['甲苑（C0001）2026年度小区画像']);
    expect(lines).toContain('| 2026 | 中期 | 66.00 | 合格 | 2/2 | 76.00 |');
    expect(lines).toContain('# | 基本情况 | 本小区 | 同类型中位 |');
    expect(lines).toContain('# | 中期各方面 | 得分/分值 | 同类型中位 |');
    expect(lines).toContain('| 1.1 参与率 | 2.00/5 | 3.00 |');
    expect(lines).toContain('| 所在 | 天山路街道一居，售后公房 |');
    expect(lines).toContain(
      '| 居民问卷 | 计入问卷30份，按选项分值平均，评价较高的是“环境整洁吗”88.0分（30人作答）；评价较低的是“停车方便吗”41.5分（29人作答）。 |',
    );
    expect(lines).toContain(
      '| 居民访谈 | 访谈6人，谈得较多的是“停车”（6人谈及，意见居多）。有居民说：“电梯太慢”。 |',
    );
    expect(lines).toContain('| 问题需求 | 加梯1（已确认）；加梯2（已确认）。 |');
    expect(lines).toContain('| 社会资源 | 清单没有涉及本小区的条目。 |');
    expect(lines).toContain(
      '| 整改 | 未销号1项。已销号2项。C0001-01 门岗无人（登记，责任物业，期限2026-09-30，已逾期）。 |',
    );
    expect(fitsOnPages(paper, 1)).toBe(true);
  });

  test('says of which year an item is that was taken over, and prints nobody’s telephone', () => {
    const [item] = items(1, '张大爷13800138000反映门岗夜间无人');
    const openItems = item === undefined ? [] : [{ ...item, takenOverFrom: 2025 }];
    expect(paperText(buildPortrait(sampleInput(), { ...PORTRAIT, openItems }))).toContain(
      'C0001-01 张大爷（号码略）反映门岗夜间无人（2025年）（登记，',
    );
  });

  test('says how many there are beyond those that it names', () => {
    const text = paperText(buildPortrait(sampleInput(), { ...PORTRAIT, needs: needs(12, '加梯') }));
    expect(text).toContain('加梯8（已确认）；另有4条。');
  });

  test('takes one page whatever it is about', () => {
    const paper = buildPortrait(sampleInput({ exercise: true }), crowded());
    expect(fitsOnPages(paper, 1)).toBe(true);
    const text = paperText(paper);
    expect(text).toContain('其余20个方面从略');
    expect(text).toContain('共40条。');
  });

  test('says what falls short only where something does, and nothing of a phase without a run', () => {
    const shortfallNote = { zh: '没有短板。', en: 'Nothing fell short.' };
    const none = { ...PORTRAIT, shortfalls: [], shortfallCount: 0, shortfallNote };
    expect(paperText(buildPortrait(sampleInput(), none))).toContain('| 短板 | 没有短板。 |');
    const unscored = { ...none, aspects: [], standings: [], shortfallNote: null };
    const text = paperText(buildPortrait(sampleInput(), unscored));
    expect(text).not.toContain('短板');
    expect(text).not.toContain('各方面');
  });

  test('says that too few were asked, where a plan says so', () => {
    const input = sampleInput();
    const short = [{ phase: 'mid', code: 'C0001', planned: 34, valid: 20, margin: 0.17146 }] as const;
    const sampling = [
      { phase: 'mid', parts: new Map([['C0001', { planned: 34, valid: 20 }]]), short },
    ] as const;
    const planned = { ...input, records: { ...input.records, sampling } };
    expect(paperText(buildPortrait(planned, PORTRAIT))).toContain(
      '| 样本 | 中期有效问卷20份，抽样方案要求34份，样本不足，问卷结果的误差为±17.1%。 |',
    );
    expect(paperText(buildPortrait(input, PORTRAIT))).not.toContain('样本');
  });
});
