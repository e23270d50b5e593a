import type { OpenedSheet } from '../../../../shared/guideline/workbook/reading/read-table.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { sheetOf } from './opened-sheets.ts';

const _ = null;

/** The small guideline as a person would write it into a workbook: nothing filled in that need not be. */
const SHEETS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  基本信息: [
    ['项目', '内容', '填写说明', '类型编号', '小区类型', '等次', '起始分'],
    ['导则编号', 'small', _, 'sold_public', '售后公房', '优秀', 90],
    ['标题', '小导则', _, 'commodity', '普通商品房', '合格', 60],
    ['版本', '1', _, _, _, '不合格', 0],
    ['中期权重', 40],
    ['年终权重', 60],
    ['限额等次', '优秀'],
    ['限额比例', '20%'],
    ['限额范围', '同类型'],
    ['加分上限', 5],
  ],
  指标: [
    [
      ...['一级编号', '一级指标', '一级分值', '一级合计', '编号', '末级指标', '分值', '类型差异', '评估对象'],
      ...['适用类型', '阶段', '方式', '测量', '满分', '计法', '台账指标', '题目', '计入选项'],
      ...['尺度', '零分值', '满分值', '分档', '检查项'],
    ],
    [
      ...['1', '参与', 60, 60, '1.1', '到会', 20, _, '居委会'],
      ...[_, _, '听取汇报', '专家评分', 10, '去极值平均', _, _, _],
      ...['线性', 0, 10],
    ],
    [_, _, _, _, _, _, 25, '普通商品房'],
    [
      ...[_, _, _, _, '1.2', '会议', 40, _, _],
      ...[_, _, '台账资料', '台账数值', _, _, 'meetings', _, _],
      ...['分档', _, _, '12：40\n6：20'],
    ],
    [
      ...[_, '—', _, _, '2', '满意', 40, _, _],
      ...[_, _, '问卷', '满意率', _, _, _, 'q1', '满意'],
      ...['线性', 20, 95],
    ],
  ],
  题库: [
    ['题号', '题目', '题目别名', '题型', '选项', '分值', '选项别名'],
    ['q1', '总体评价', _, '单选', '满意', 100],
    [_, _, _, _, '不满意', 0],
    [_, _, _, _, '不了解', '不计分'],
    ['q2', '参加过哪些活动', _, '多选', '议事会', 1],
  ],
  台账指标: [
    ['编号', '名称', '单位'],
    ['meetings', '会议次数'],
  ],
  加减分与否决: [
    ['类别', '编号', '名称', '台账指标', '每单位分值', '最多计', '等次不高于'],
    ['加分', 'b1', '推广', 'meetings', 1, 2],
    ['扣分', 'd1', '逾期', 'meetings', 1, 2],
    ['一票否决', 'v1', '事件', 'meetings', _, _, '合格'],
  ],
  权重来源: [
    ['上级指标', '方法', '备注', '轮次', '专家', '判断依据', '熟悉程度', '指标', '次要指标', '数值'],
  ],
};

/** Cells by sheet and address, `指标!C2`; a sheet alone that is null is taken out. */
export type Changes = Readonly<Record<string, Cell>>;

/** The workbook of the small guideline with some cells changed. */
export function smallWorkbook(changes: Changes = {}): OpenedSheet[] {
  const sheets = structuredClone(SHEETS) as Record<string, Cell[][]>;
  for (const [address, cell] of Object.entries(changes)) {
    const [, sheet = '', letters = '', row = ''] = /^([^!]+)!?([A-Z]*)(\d*)$/.exec(address) ?? [];
    const rows = sheets[sheet] ?? [];
    sheets[sheet] = rows;
    if (letters === '') delete sheets[sheet];
    else setCell(rows, Number(row) - 1, columnOf(letters), cell);
  }
  return Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
}

function setCell(rows: Cell[][], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
