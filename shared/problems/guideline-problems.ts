import type { ProblemKind } from './problem-kind.ts';

/** Why a guideline is refused; every one stands with its place in the tree. */
export const GUIDELINE_PROBLEMS = {
  'guideline-file-kind': {
    severity: 'error',
    zh: '导则文件应是 .xlsx 工作簿或 .json 文件。请给出其中一种，或先导出一份（命令行：daoze guideline export）。',
    en: 'a guideline is an .xlsx workbook or a .json file. Give one of these, or export one (command line: daoze guideline export).',
  },
  'guideline-file-csv': {
    severity: 'error',
    zh: '这是 .csv 文件，只有一张表，而导则由几个工作表组成。请用 Excel 或 WPS 打开原来的导则工作簿，另存为 .xlsx；没有的话，先导出一份（命令行：daoze guideline export）。',
    en: 'this is a .csv file, which holds one table, while a guideline takes several sheets. Open its workbook in Excel or WPS and save it as .xlsx, or export one (command line: daoze guideline export).',
  },
  'guideline-json-is-workbook': {
    severity: 'error',
    zh: '文件名是 .json，内容却是工作簿。请把扩展名改为 .xlsx。',
    en: 'the file is named .json but holds a workbook. Rename it to .xlsx.',
  },
  'guideline-file-unreadable': {
    severity: 'error',
    zh: '读不到这个文件。请检查路径和权限后再试。',
    en: 'this file cannot be read. Check the path and the permissions and try again.',
  },
  'guideline-not-json': {
    severity: 'error',
    zh: '不是有效的 JSON（{reason}）。请检查括号、逗号和引号，或重新导出一份再改。',
    en: 'this is not valid JSON ({reason}). Check brackets, commas and quotes, or export one anew and change that.',
  },
  'guideline-shape': {
    severity: 'error',
    zh: '{reason}。请改正这里。',
    en: '{reasonInEnglish}. Correct it here.',
  },
  'guideline-missing': {
    severity: 'error',
    zh: '缺少这一项，必须填写。请补上。',
    en: 'this is missing and must be given. Add it.',
  },
  'guideline-unknown-field': {
    severity: 'warning',
    zh: '导则格式没有字段“{field}”，它不起作用。请检查拼写，或把它删去。',
    en: 'the guideline format has no field “{field}”; it has no effect. Check its spelling or remove it.',
  },
  'guideline-leaves-evidence-unread': {
    severity: 'warning',
    zh: '已导入的数据里有 {count} 处“{name}”，新导则没有它，保留但不计分。如非有意，请在导则中补上，再保存或导入一次。',
    en: '{count} imported values are about “{name}”, which the new guideline does not have; they are kept and not scored. If that is not meant, add it, and save or import the guideline again.',
  },
  'guideline-leaves-more-unread': {
    severity: 'warning',
    zh: '此外还有 {names} 种已导入的数据在新导则里没有位置，保留但不计分。如非有意，请核对是不是换错了导则。',
    en: 'imported values about {names} more names have no place in the new guideline; they are kept and not scored. If that is not meant, check that it is the right guideline.',
  },
  'guideline-leaves-type-unknown': {
    severity: 'warning',
    zh: '名册里有 {count} 个小区的类型为“{type}”，新导则没有这个类型，它们将没有成绩。请在新导则中补上这个类型。',
    en: '{count} compounds of the register are of type “{type}”, which the new guideline does not have; they get no score. Add the type to it.',
  },
  'guideline-id-reused': {
    severity: 'warning',
    zh: '编号 {id} 原来是“{before}”，现在是“{after}”，已导入的 {count} 条数据会算到后者。如不是同一指标，请给后者一个没有用过的编号，再保存或导入一次。',
    en: 'the id {id} meant “{before}” and means “{after}” now; {count} imported rows count for the latter. If it is not the same indicator, give it an id that was never used, and save or import the guideline again.',
  },
  'guideline-repeated-id': {
    severity: 'error',
    zh: '“{id}”重复。请给其中一个换一个编号或名称。',
    en: '“{id}” appears more than once. Give one of them another id or name.',
  },
  'guideline-unknown-type': {
    severity: 'error',
    zh: '这里所指的小区类型“{id}”不存在。请改为已有的小区类型，或先把它加入导则。',
    en: 'the compound type “{id}” named here does not exist. Name an existing one, or add it to the guideline first.',
  },
  'guideline-unknown-question': {
    severity: 'error',
    zh: '这里所指的题目“{id}”不存在。请改为已有的题目，或先把它加入导则。',
    en: 'the question “{id}” named here does not exist. Name an existing one, or add it to the guideline first.',
  },
  'guideline-unknown-metric': {
    severity: 'error',
    zh: '这里所指的台账指标“{id}”不存在。请改为已有的台账指标，或先把它加入导则。',
    en: 'the metric “{id}” named here does not exist. Name an existing one, or add it to the guideline first.',
  },
  'guideline-unknown-option': {
    severity: 'error',
    zh: '这里所指的选项“{id}”不存在。请改为已有的选项，或先把它加入导则。',
    en: 'the option “{id}” named here does not exist. Name an existing one, or add it to the guideline first.',
  },
  'guideline-unknown-grade': {
    severity: 'error',
    zh: '这里所指的等次“{id}”不存在。请改为已有的等次，或先把它加入导则。',
    en: 'the grade “{id}” named here does not exist. Name an existing one, or add it to the guideline first.',
  },
  'guideline-points-not-positive': {
    severity: 'error',
    zh: '分值为 {points}，分值必须大于 0。',
    en: 'points are {points}; they must be above 0.',
  },
  'guideline-branch-sum': {
    severity: 'error',
    zh: '分值 {points} 与下级分值之和 {sum} 不相等。请调整本级或下级的分值。',
    en: 'its points {points} differ from the sum of its children {sum}. Adjust this level or the one below.',
  },
  'guideline-total': {
    severity: 'error',
    zh: '一级指标分值之和为 {sum}，应为 100。请调整一级指标的分值。',
    en: 'the points of the first level sum to {sum}; they must sum to 100. Adjust the first level.',
  },
  'guideline-step-points': {
    severity: 'error',
    zh: '分档得分 {points} 不在 0 至该指标分值 {max} 之间。请改正分档得分或指标分值。',
    en: 'the step earns {points}, outside 0 to {max}, the points of the leaf. Correct the step or the points.',
  },
  'guideline-steps-order': {
    severity: 'error',
    zh: '分档没有按起点从高到低排列：{from} 之后是 {next}。请按从高到低重排，不可相等。',
    en: 'the steps do not descend: {next} follows {from}. Put them in descending order, none twice.',
  },
  'guideline-zero-equals-full': {
    severity: 'error',
    zh: '零分值与满分值同为 {value}，无法换算。请让两者不同。',
    en: 'zero and full are both {value}, so nothing lies between. Make them differ.',
  },
  'guideline-trim-from': {
    severity: 'error',
    zh: '“去极值起点”为 {value}，去掉最高分和最低分至少要有 3 个评分。请改为 3 或以上。',
    en: '“trimmed from” is {value}; dropping the highest and the lowest needs at least 3 marks. Make it 3 or more.',
  },
  'guideline-mean-of-multiple': {
    severity: 'error',
    zh: '题目“{question}”是多选题，不能求满意度均值。请改用“满意率”测量，或换成单选题。',
    en: 'question “{question}” allows several answers, so it has no scale mean. Use the measure “share”, or a single-answer question.',
  },
  'guideline-counted-without-value': {
    severity: 'error',
    zh: '计入的选项“{option}”在题目“{question}”中没有分值（如“不了解”），不能计入。请去掉它，或给它分值。',
    en: 'the counted option “{option}” of question “{question}” has no value (like “don’t know”). Leave it out, or give it a value.',
  },
  'guideline-grades-order': {
    severity: 'error',
    zh: '等次没有从高到低排列：{from} 之后是 {next}。请按分数线从高到低重排。',
    en: 'the grades do not descend: {next} follows {from}. Put them in descending order.',
  },
  'guideline-grades-end': {
    severity: 'error',
    zh: '最低等次从 {from} 分起，应从 0 分起，否则低分小区没有等次。',
    en: 'the last grade starts at {from}; it must start at 0, or low scores have no grade.',
  },
  'guideline-quota-last-grade': {
    severity: 'error',
    zh: '限额设在最低等次“{grade}”上，超出者没有下一等次可归。请设在更高的等次上。',
    en: 'the quota is on the last grade “{grade}”, which has no next grade. Put it on a higher one.',
  },
  'guideline-type-without-leaf': {
    severity: 'error',
    zh: '小区类型“{type}”在{phase}没有任何适用的末级指标。请为它增加指标，或把该阶段权重设为 0。',
    en: 'compound type “{type}” has no leaf in the phase {phaseInEnglish}. Give it one, or set the weight of the phase to 0.',
  },
  'guideline-no-weight': {
    severity: 'error',
    zh: '中期与年终的权重都是 0，无法计算全年成绩。请至少给一个阶段权重。',
    en: 'both phases weigh 0, so the year has no score. Give at least one of them a weight.',
  },
  'guideline-committee-survey': {
    severity: 'error',
    zh: '问卷和访谈针对小区，不能设为居委会层级。请改为小区层级，或把方式和测量都换成其他的。',
    en: 'questionnaires and interviews are about compounds, not committees. Set the level to compound, or use another method and another measure.',
  },
  'guideline-export-kind': {
    severity: 'error',
    zh: '导则只能写成 .json 或 .xlsx 文件。请给文件名加上其中一种扩展名。',
    en: 'a guideline is written as a .json or an .xlsx file. Give the file name one of these endings.',
  },
  'guideline-cell-too-long': {
    severity: 'error',
    zh: '这一格有 {length} 个字符，工作簿一格最多 {limit} 个，写不下。请缩短它，或改为导出 .json。',
    en: 'this cell has {length} characters; a workbook holds at most {limit} in one. Shorten it, or export .json instead.',
  },
  'guideline-label-taken': {
    severity: 'warning',
    zh: '导则已成为第 {number} 版；第 {earlier} 版也叫“{label}”，内容却不同，两版会被混为一谈。如非有意，请把导则的“版本”改为没有用过的，再保存或导入一次。',
    en: 'the guideline has become version {number}; version {earlier} is called “{label}” too, with other contents, and the two will be taken for each other. If that is not meant, give the guideline a version of its own, and save or import it again.',
  },
  'guideline-no-version': {
    severity: 'error',
    zh: '没有第 {number} 版导则，本工作区最新的是第 {last} 版。请从已有的各版中选一版（命令行：daoze guideline versions）。',
    en: 'there is no guideline version {number}; the latest is {last}. Choose one of those that there are (command line: daoze guideline versions).',
  },
  'guideline-version-of-file': {
    severity: 'error',
    zh: '导则文件只有一份导则，没有第 {number} 版。请给出工作区，或去掉版次。',
    en: 'a guideline file holds one guideline and no version {number}. Give a workspace, or leave the number out.',
  },
  'guideline-no-earlier-version': {
    severity: 'error',
    zh: '第 {number} 版之前没有更早的导则可以比较。请再给一份导则，或用 --type 看某一类型与基础有何不同。',
    en: 'no version comes before version {number}. Give another guideline, or see with --type how a type differs from the base.',
  },
  'guideline-single-file': {
    severity: 'error',
    zh: '只给了一份导则文件，没有另一份可以比较。请再给一份，或用 --type 看某一类型与基础有何不同。',
    en: 'a single guideline file has nothing to be compared with. Give another, or see with --type how a type differs from the base.',
  },
  'guideline-quality-seconds': {
    severity: 'error',
    zh: '最短用时为 {value} 秒，不能小于 0。请改成 0 或更大的数，不查就不设。',
    en: 'the fewest seconds are {value}, which is below 0. Give 0 or more, or no limit.',
  },
  'guideline-quality-questions': {
    severity: 'error',
    zh: '同项题数为 {value}，应为不小于 2 的整数。请改正，不查就不设。',
    en: 'the questions of a straight line are {value}; it must be a whole number of 2 or more. Correct it, or set none.',
  },
  'guideline-quality-date': {
    severity: 'error',
    zh: '“{value}”不是日期。请写成 2026-06-01 这样，不限就不设。',
    en: '“{value}” is no date. Write it as 2026-06-01, or set none.',
  },
  'guideline-quality-dates-order': {
    severity: 'error',
    zh: '截止日 {to} 早于起始日 {from}。请改正其中一个。',
    en: 'the last day {to} is before the first day {from}. Correct one of them.',
  },
} as const satisfies Record<string, ProblemKind>;
