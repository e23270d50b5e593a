import type { Wording } from '../../../../shared/language/wording.ts';

/** What can be done with the guideline, a paragraph each. */
export const GUIDELINE_HELP: readonly Wording[] = [
  {
    zh: '左边选导则的一部分，右边修改。改的是草稿：评分仍按现行的一版，直到点“保存为新版”。每一版都留着，不会改动。',
    en: 'Choose a part of the guideline on the left, change it on the right. What changes is the draft: scoring goes by the current version until the draft is saved as a new one. Every version is kept as it was.',
  },
  {
    zh: '指标树里每个分类的下级合计随时算出：✓ 相符，“差 1 分”不符。按类型看时，显示该类型的分值，以及每项在百分制里实际占多少。',
    en: 'In the tree the sum below each branch is reckoned all the time: ✓ where it adds up, “1 short” where not. Seen for a type, it shows that type’s points and how many of its 100 points each indicator decides.',
  },
  {
    zh: '键盘：↑ ↓ 选指标，← → 收起和展开，F2 改名称，Insert 加指标，Ctrl D 复制，Delete 删除，Alt 加方向键移动；Ctrl Z 撤销，Ctrl Y 重做。',
    en: 'Keys: ↑ ↓ choose, ← → close and open, F2 rename, Insert adds, Ctrl D duplicates, Delete removes, Alt with an arrow moves; Ctrl Z undoes, Ctrl Y redoes.',
  },
  {
    zh: '每改一处都会检查：错误使导则不能保存，提醒只请您再看一眼。点上方的“检查结果”看全部，点其中一条到它所在的地方。',
    en: 'Every change is judged: an error keeps the guideline from being saved, a remark only asks for a second look. The button above lists them all; choosing one leads to its place.',
  },
  {
    zh: '“试算”给几个小区打分；“影响”用整批数据重算一次，与上一次评分比较；“差异”把两版的不同写成句子。都不保存任何东西。',
    en: 'The dry run scores a few compounds; the effect scores all evidence once more and compares it with the latest run; the differences put what differs between two versions into sentences. None of them keeps anything.',
  },
  {
    zh: '导出的工作簿可以在 Excel 或 WPS 里改，再导入成草稿；有问题的格子会按工作表、行、列指出。',
    en: 'The exported workbook can be changed in Excel or WPS and imported as the draft; cells in fault are named by sheet, row and column.',
  },
];
