import { expect, test } from 'vitest';
import { buildLedger } from '../../../../shared/report/ledger/build-ledger.ts';
import { buildLedgerWorkbook } from '../../../../shared/report/ledger/build-ledger-workbook.ts';
import type { LedgerFrame } from '../../../../shared/report/ledger/ledger-item.ts';
import type { ToldItem } from '../../../../shared/report/mending/told-item.ts';
import { anItem, step } from '../../action/rectification/an-item.ts';
import { CLOSED } from '../mending/with-items.ts';
import { paperText } from '../paper-text.ts';

const FRAME: LedgerFrame = {
  ...{ year: 2026, day: '2026-10-08', exercise: false, bureau: '', author: '王科员', createdAt: '' },
  guideline: { rounding: { digits: 2, mode: 'half_up' } },
};

const ITEMS: readonly ToldItem[] = [
  {
    ...{ number: 'C0001-01', subdistrict: '天山路街道', committee: '一居', code: 'C0001', compound: '甲苑' },
    item: anItem({ problem: '楼道堆物', deadline: '2026-09-30', responsible: '物业' }),
    isOfFew: false,
  },
  {
    ...{ number: 'C0001-02', subdistrict: '天山路街道', committee: '一居', code: 'C0001', compound: '甲苑' },
    item: anItem({ problem: '满意率低', deadline: null, responsible: '', steps: CLOSED }),
    isOfFew: true,
  },
  {
    ...{ number: 'C0009-01', subdistrict: '新泾镇', committee: '九居', code: 'C0009', compound: '壬苑' },
    item: anItem({ problem: '门岗无人', steps: [step('registered', '2026-08-01', { text: '已派单' })] }),
    isOfFew: false,
  },
];

test('a ledger has every item below its committee, and how far each subdistrict is', () => {
  expect(
    paperText(buildLedger(ITEMS, FRAME))
      .split('\n')
      .filter((line) => line !== '|---|'),
  ).toEqual([
    '2026年度整改台账',
    '',
    '　　登记整改项3项，截至2026年10月8日已销号1项（销号率33.3%），逾期未销号2项。标明样本不足的，小区有效问卷少于抽样方案要求，其问卷结果误差较大。',
    '| 街镇 | 整改项（项） | 已销号（项） | 销号率 | 逾期（项） |',
    '| 天山路街道 | 2 | 1 | 50.0% | 1 |',
    '| 新泾镇 | 1 | 0 | 0.0% | 1 |',
    '| 编号 | 小区 | 问题 | 责任单位 | 期限 | 进展 | 最近进展 |',
    '# | 天山路街道一居（2项，已销号1项） |  |  |  |  |  |  |',
    '| C0001-01 | 甲苑 | 楼道堆物 | 物业 | 2026-09-30 | 登记（逾期） | 2026-07-01 |',
    '| C0001-02 | 甲苑 | 满意率低（样本不足） | — | — | 销号 | 2026-09-20 已办 |',
    '# | 新泾镇九居（1项，已销号0项） |  |  |  |  |  |  |',
    '| C0009-01 | 壬苑 | 门岗无人 | 一居 | 2026-09-30 | 登记（逾期） | 2026-08-01 已派单 |',
    '',
    '',
  ]);
});

test('its paper prints nobody’s telephone; its workbook, which is worked on, keeps what was written', () => {
  const written = '张大爷13800138000反映堆物';
  const steps = [step('registered', '2026-08-01', { text: '已回电13800138000' })];
  const items = ITEMS.slice(0, 1).map((one) => ({ ...one, item: anItem({ problem: written, steps }) }));
  const text = paperText(buildLedger(items, FRAME));
  expect(text).toContain('| 张大爷（号码略）反映堆物 |');
  expect(text).toContain('| 2026-08-01 已回电（号码略） |');
  expect(buildLedgerWorkbook(items, FRAME).sheets[0]?.rows[0]).toContain(written);
});

test('of one subdistrict it has no table of subdistricts; an exercise says so', () => {
  const text = paperText(buildLedger(ITEMS.slice(0, 1), { ...FRAME, exercise: true }));
  expect(text).not.toContain('| 街镇 |');
  expect(text).toContain('2026年度整改台账（演练）');
  expect(text).toContain('页脚：演练，不作正式成绩使用');
});

test('its workbook has a row for each item, with where it comes from and what was done last', () => {
  const [sheet] = buildLedgerWorkbook(ITEMS, FRAME).sheets;
  expect(sheet?.rows[1]).toEqual([
    ...['C0001-02', '天山路街道', '一居', 'C0001', '甲苑', '满意率低', '自行登记', null, '不足'],
    ...[null, null, '销号', '2026-09-20', '李主任', '已办', null],
  ]);
});
