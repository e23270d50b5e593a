import { FORM_GUIDANCE, type FormKind } from '../../model/form.ts';
import { type SheetDescription, textColumn } from '../../workbook/workbook.ts';

/** 填表说明: how a form is filled in and where it goes; its heading says that it holds no evidence. */
export function guidanceSheet(kind: FormKind, facts: readonly string[]): SheetDescription {
  return {
    name: '填表说明',
    columns: [textColumn(FORM_GUIDANCE, 100)],
    rows: [...facts, ...SENTENCES[kind], ...FOR_ALL].map((sentence) => [sentence]),
    frozenColumns: 0,
    filter: false,
  };
}

const FOR_ALL = [
  '标题行和已经填好的编号、名称不要改，列不要删；行可以删，也可以照样加。',
  '空着的格子表示没有数据：导入时不改动已有的数据，也不当作 0。',
  '填好后在“数据—导入”中打开这个文件，程序会认出它是哪种表、哪个阶段，不必再指定各列。同一份表补填后可以再次导入，相同的不重复计入。',
];

const SENTENCES: Readonly<Record<FormKind, readonly string[]>> = {
  questionnaire: [
    '一行登记一份问卷。“编号”与纸质问卷上写的编号一致，在同一个小区里不可重复。',
    '单选题从下拉列表中选一项；多选题每个选项一列，选了的写“√”。',
    '每个小区的行数是计划份数加几行备用；不够时接着往下写小区编号和编号。',
  ],
  interview: [
    '一行登记一次访谈中的一个议题。议题、态度从下拉列表中选；只填用得着的行。',
    '一次访谈谈到同一议题的，合写在一行里。对象只写身份，不写姓名和电话。',
  ],
  checks: [
    '“现场检查”：每个检查项一行，只填“结果”，需要时写“说明”。',
    '“发现问题”：发现一种问题写一行，“问题”从下拉列表中选，“次数”写发现几处。检查过而没有发现问题的，在该小区第一行的“次数”写 0。',
    '两张工作表分别导入：“现场检查”按检查清单，“发现问题”按发现问题。',
  ],
  marks: ['每格写分数，满分写在标题里；灰色的格子不评。“专家”一列写打分专家的姓名。'],
  metrics: ['每格写数，单位写在标题里；灰色的格子不填。居委会的数写在居委会的行，小区的数写在小区的行。'],
};
