import type { Wording } from '../../../shared/language/wording.ts';

/** What the parts of the evidence's screen say in common. */
export const WORDS = {
  title: { zh: '数据', en: 'Evidence' },
  parts: { zh: '数据的各部分', en: 'Parts of the evidence' },
  sampling: { zh: '抽样', en: 'Sampling' },
  import: { zh: '导入', en: 'Import' },
  imports: { zh: '导入记录', en: 'Imports' },
  entry: { zh: '录入', en: 'Entry' },
  interviews: { zh: '访谈', en: 'Interviews' },
  rows: { zh: '浏览', en: 'Browse' },
  quality: { zh: '数据质量', en: 'Data quality' },
  kind: { zh: '种类', en: 'Kind' },
  phase: { zh: '阶段', en: 'Phase' },
  bothPhases: { zh: '中期和年终', en: 'both phases' },
  file: { zh: '文件', en: 'File' },
  sheet: { zh: '工作表', en: 'Sheet' },
  row: { zh: '行', en: 'Row' },
  sequence: { zh: '序号', en: 'No.' },
  importedAt: { zh: '导入时间', en: 'Imported' },
  author: { zh: '经手人', en: 'By' },
  added: { zh: '新增', en: 'new' },
  replaced: { zh: '更新', en: 'updated' },
  unchanged: { zh: '不变', en: 'unchanged' },
  rejected: { zh: '有问题', en: 'in fault' },
  withdrawn: { zh: '撤回', en: 'taken back' },
  undo: { zh: '撤销这次导入', en: 'Undo this import' },
  undone: { zh: '已撤销', en: 'undone' },
  cancel: { zh: '取消', en: 'Cancel' },
  browse: { zh: '浏览这些数据', en: 'Browse its rows' },
  compound: { zh: '小区', en: 'Compound' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
} as const satisfies Record<string, Wording>;

/** What can be done on the screen, for its help. */
export const HELP: readonly Wording[] = [
  {
    zh: '导入：把 .xlsx 或 .csv 表格拖进来，或选择文件。程序认出它是哪一类、哪一阶段，并说明依据；您可以改工作表、标题行和每一列的含义。写入之前总是先预览。',
    en: 'Import: drop an .xlsx or .csv file, or choose one. The program says what it takes it for, and why; sheet, heading row and the meaning of every column can be changed. Nothing is written before you have seen the preview.',
  },
  {
    zh: '抽样：按置信度、允许误差测算每个小区调查多少户，保存为本阶段的方案；从住户名单抽取住户，看收到的问卷够不够。样本不足的小区，在名册、成绩和材料里都注明。',
    en: 'Sampling: how many households to ask in each compound by confidence and margin, kept as the plan of the phase; households drawn from a list, and whether enough answered. Compounds with too few are marked in register, scores and documents.',
  },
  {
    zh: '导出外勤表格：问卷登记、访谈记录、现场检查、专家评分和台账的表格，小区编号已经填好；工作簿填好后原样导入，打印件用笔填写。',
    en: 'Field forms: questionnaires, interview records, checklists, mark sheets and records with compound codes in place; workbooks import as they are once filled in, prints are filled in by pen.',
  },
  {
    zh: '预览里，有问题的格子加框，下面写着原因和改法。直接键入或按 F2 就能改格子，同列一样的可以一并改，Ctrl+Z 撤销；原文留在旁边，文件不变。仍有问题的行不导入，可以导出成工作簿，改好后再导入。',
    en: 'In the preview, cells in fault are outlined, with the reason and the remedy below. Type, or press F2, to mend a cell; those alike can be mended with it, Ctrl+Z takes it back. What the file says stays beside it, and the file as it is. Rows still in fault stay out; they can be exported, corrected and imported again.',
  },
  {
    zh: '名称与名册写得不一样时，程序列出可能是哪个小区和理由，由您确认；确认过的写法会记住，撤销那次导入就不再记得。',
    en: 'Where a name differs from the register, the program proposes what it may mean, with reasons, and you confirm. What you confirmed is remembered until that import is undone.',
  },
  {
    zh: '同一份数据再导入一次不会重复：相同的算“不变”，不同的算“更新”，原来的内容留着，撤销后恢复。',
    en: 'Importing the same evidence again never doubles it: equal rows are “unchanged”, differing ones “updated”; what they replace is kept and stands again after undoing.',
  },
  {
    zh: '导入记录：每次导入的文件、工作表、行数和问题；可以整次撤销。',
    en: 'Imports: file, sheet, rows and problems of each; any of them can be undone as a whole.',
  },
  {
    zh: '录入：专家评分、检查、发现问题和台账在表格里直接键入，或从 Excel、WPS 粘贴；纸质问卷一键一题，访谈逐个议题记下。每次保存记为一次导入，可以撤销。',
    en: 'Entry: marks, checks, findings and records are typed into a grid or pasted from a spreadsheet; paper questionnaires take one key an answer, interviews one topic after the other. Every save counts as an import and can be undone.',
  },
  {
    zh: '访谈：粘贴全文、读入 Word（.docx）或 .txt，或导入工作簿（访谈编号、小区、日期、对象、全文），阅读时选中一段话编码：议题、态度、相关指标、可否引用。鼠标拖选，或按 J、K 逐句移动，X 连下一句，C 编码，N 到下一份未编码的访谈。编码提出每个议题的态度，由您确认后录入数据；只有录入的才参与评分。',
    en: 'Interviews: paste what was said, read a Word file (.docx) or .txt, or import a workbook (number, compound, date, interviewee, text). While reading, select words and code them: topic, attitude, indicator, whether they may be quoted. Drag with the mouse, or press J and K for the next and previous sentence, X to take the next one with it, C to code, N for the next interview that is not coded. Coding proposes an attitude for each topic; you confirm what is entered, and only that is scored.',
  },
  {
    zh: '浏览：逐行看现有的数据。点一行（或按回车）看它来自哪个文件的第几行、没有用到的列，以及它取代了什么。',
    en: 'Browse: every row there is. Click one (or press Enter) for the file and row it comes from, the columns not read, and what it replaced.',
  },
  {
    zh: '数据质量：按导则的规则标出可疑的问卷（答题过快、同项作答、不在期内、疑似重复）。它们照常计入；定为不计入须写明原因，记入日志和报告，随时可以恢复。',
    en: 'Data quality: responses that the guideline’s rules find doubtful (too fast, straight lines, out of dates, possible duplicates). They count all the same; leaving one out takes a reason, which journal and reports state, and can be taken back at any time.',
  },
  {
    zh: '专家在自己打分之前看不到别人对同一小区、同一指标的分数。',
    en: 'An expert does not see others’ marks of a compound on an indicator before giving their own.',
  },
];
