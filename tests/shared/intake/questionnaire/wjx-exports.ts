import type { Cell } from '../../../../shared/model/sheet.ts';

const METADATA = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '总分'];

/** What 问卷星 writes before the answers of three residents. */
const RESIDENTS: readonly (readonly Cell[])[] = [
  ['1', '2026/5/6 9:05:00', '123秒', '微信', 'N/A', '101.80.1.2(上海-上海)', '260'],
  ['2', '2026/5/6 9:06:30', '61秒', '微信', 'N/A', '101.80.1.3(上海-上海)', '0'],
  ['3', '2026/5/7 20:15:01', '75秒', '链接', '直接访问', '101.80.1.4(上海-上海)', '61'],
];

/** The same three responses as 问卷星 exports them 按文本. */
export const BY_TEXT: readonly (readonly Cell[])[] = table(
  [
    '1、您的小区编号',
    '2、您对小区治理的总体评价',
    '3、您参加过哪些活动',
    '4、您对下列服务的评价—物业',
    '居委会',
    '5、下列服务对您的重要程度—物业',
    '居委会',
    '6、请把下列事项按轻重排序',
  ],
  ['1001', '满意', 'ACG文化(动漫、游戏等)┋其他〖种┋花〗', '满意', '不满意', '重要', '一般', '电梯→停车'],
  ['1004', '(空)', '(跳过)', '(跳过)', '(跳过)', '不重要', '(空)', '(跳过)'],
  ['1004', '不了解', '都没有', '基本满意', '不了解', '一般', '一般', '停车→绿化→电梯'],
);

/** And 按序号: singles by position, one column an option, −3 skipped and −2 blank, some as text. */
export const BY_ORDINAL: readonly (readonly Cell[])[] = table(
  [
    '1、您的小区编号',
    '2、您对小区治理的总体评价',
    '第3题(ACG文化(动漫、游戏等))',
    '第3题(议事)',
    '第3题(其他)',
    '第3题(都没有)',
    '4、您对下列服务的评价—物业',
    '居委会',
    '5、下列服务对您的重要程度—物业',
    '居委会',
    '第6题(停车)',
    '第6题(绿化)',
    '第6题(电梯)',
  ],
  ['1001', 1, 1, 0, 1, 0, 1, 3, 1, 2, 2, -2, 1],
  ['1004', '-2', -3, -3, -3, -3, '-3', '−3', 3, -2, -3, -3, -3],
  ['1004', '4', '0', '0', '0', '1', 2, 4, 2, 2, 1, 2, 3],
);

/** And 按分数, where only what has a value can be told; 不了解 has none and stays text. */
export const BY_SCORE: readonly (readonly Cell[])[] = table(
  [
    '1、您的小区编号',
    '2、您对小区治理的总体评价',
    '第3题(ACG文化(动漫、游戏等))',
    '第3题(议事)',
    '第3题(其他)',
    '第3题(都没有)',
    '4、您对下列服务的评价—物业',
    '居委会',
    '5、下列服务对您的重要程度—物业',
    '居委会',
    '第6题(停车)',
    '第6题(绿化)',
    '第6题(电梯)',
  ],
  ['1001', 100, 1, 0, 1, 0, '100', 0, 2, 1, 2, -2, 1],
  ['1004', -2, -3, -3, -3, -3, -3, -3, 0, -2, -3, -3, -3],
  ['1004', '不了解', 0, 0, 0, 1, 60, '不了解', 1, 1, 1, 2, 3],
);

function table(
  questions: readonly string[],
  ...answers: readonly (readonly Cell[])[]
): readonly (readonly Cell[])[] {
  const rows = answers.map((row, at) => [...(RESIDENTS[at] ?? []), ...row]);
  return [[...METADATA, ...questions], ...rows];
}
