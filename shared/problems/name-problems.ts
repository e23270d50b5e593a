import type { ProblemKind } from './problem-kind.ts';

/** What a row may name that the register or the guideline does not know, or knows twice. */
export const NAME_PROBLEMS = {
  'import-unknown-type': {
    severity: 'error',
    zh: '导则没有小区类型“{value}”。请改为：{types}。',
    en: 'the guideline has no compound type “{value}”. Use one of: {types}.',
  },
  'import-unknown-compound': {
    severity: 'error',
    zh: '名册中没有小区“{value}”。请改为名册中的编号或名称，或先把它加入名册。',
    en: 'the register has no compound “{value}”. Write a code or name of the register, or add it there first.',
  },
  'import-unknown-compound-near': {
    severity: 'error',
    zh: '名册中没有小区“{value}”，名称相近的有：{near}。请改为名册中的编号或名称，或在预览中确认它指的是哪一个（命令行：写进 --map 文件的 names，或用 --accept-proposals）。',
    en: 'the register has no compound “{value}”; similar names: {near}. Write a code or name of the register, or say in the preview which one is meant (on the command line: under names in the --map file, or with --accept-proposals).',
  },
  'import-ambiguous-compound': {
    severity: 'error',
    zh: '名册中有不止一个小区叫“{value}”：{codes}。请改写小区编号。',
    en: 'more than one compound is called “{value}”: {codes}. Write the compound’s code.',
  },
  'import-code-name-differ': {
    severity: 'error',
    zh: '编号“{code}”是“{name}”，与此格的“{value}”不是同一个小区。请核对后只留正确的一个。',
    en: 'the code “{code}” is “{name}”, another compound than “{value}” in this cell. Keep the right one.',
  },
  'import-unknown-committee': {
    severity: 'error',
    zh: '名册中没有居委会“{value}”。请改为名册中的居委会名称，或写成“街镇/居委会”。',
    en: 'the register has no committee “{value}”. Write a committee of the register, or 街镇/居委会.',
  },
  'import-unknown-committee-near': {
    severity: 'error',
    zh: '名册中没有居委会“{value}”，名称相近的有：{near}。请改为名册中的名称，或写成“街镇/居委会”。',
    en: 'the register has no committee “{value}”; similar names: {near}. Write a name of the register, or 街镇/居委会.',
  },
  'import-ambiguous-committee': {
    severity: 'error',
    zh: '不止一个街镇有居委会“{value}”：{keys}。请写成“街镇/居委会”。',
    en: 'more than one subdistrict has a committee “{value}”: {keys}. Write 街镇/居委会.',
  },
  'import-ambiguous-object': {
    severity: 'error',
    zh: '“{value}”既是小区又是居委会。是小区请写编号（{codes}），是居委会请写“{keys}”。',
    en: '“{value}” is both a compound and a committee. Write the code ({codes}) for the compound, “{keys}” for the committee.',
  },
  'import-committee-for-compound': {
    severity: 'error',
    zh: '“{value}”是居委会，而“{about}”按小区评估。请改写小区的编号或名称。',
    en: '“{value}” is a committee, but “{about}” is assessed by compound. Write the compound’s code or name.',
  },
  'import-compound-for-committee': {
    severity: 'error',
    zh: '“{value}”是小区，而“{about}”按居委会评估。请改写居委会：{committee}。',
    en: '“{value}” is a compound, but “{about}” is assessed by committee. Write the committee: {committee}.',
  },
  'import-mixed-levels': {
    severity: 'error',
    zh: '这一行里既有按小区评估的，又有按居委会评估的（“{about}”）。请分成两行：一行写小区，一行写居委会。',
    en: 'this row mixes what is assessed by compound with what is assessed by committee (“{about}”). Use two rows, one naming the compound, one the committee.',
  },
  'import-names-taken': {
    severity: 'warning',
    zh: '有 {count} 个名称与名册不完全相同，按已确认的或最相近的小区、居委会读取：{names}。请核对；不对的请在预览中改正（命令行：写进 --map 文件的 names）后再导入。',
    en: '{count} names are not exactly those of the register and were taken as confirmed, or for the nearest compound or committee: {names}. Look them over; correct a wrong one in the preview (on the command line: under names in the --map file) and import again.',
  },
  'import-settled-name-gone': {
    severity: 'warning',
    zh: '“{value}”以前确认为 {id}，但名册中已没有它，这次没有沿用。请在预览中重新确认（命令行：写进 --map 文件的 names）。',
    en: '“{value}” was settled to mean {id}, which is no longer in the register, so that was not used. Settle it anew in the preview (on the command line: under names in the --map file).',
  },
  'import-unknown-indicator': {
    severity: 'error',
    zh: '导则没有末级指标“{value}”。请改为导则中的指标编号或名称。',
    en: 'the guideline has no leaf indicator “{value}”. Write an indicator’s id or name from the guideline.',
  },
  'import-unknown-indicator-near': {
    severity: 'error',
    zh: '导则没有末级指标“{value}”，相近的有：{near}。请改为导则中的指标编号或名称。',
    en: 'the guideline has no leaf indicator “{value}”; similar ones: {near}. Write an indicator’s id or name from the guideline.',
  },
  'import-branch-indicator': {
    severity: 'error',
    zh: '“{value}”是上级指标，不直接评分。请写末级指标：{leaves}。',
    en: '“{value}” is a branch and is not assessed itself. Write one of its leaves: {leaves}.',
  },
  'import-ambiguous-indicator': {
    severity: 'error',
    zh: '“{value}”可以是不止一个指标：{ids}。请改写指标编号，并把单元格设为文本格式。',
    en: '“{value}” may be more than one indicator: {ids}. Write the indicator’s id, in a cell formatted as text.',
  },
  'import-not-marked': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”不由专家评分。请删去此处，或换用该指标相应的导入种类。',
    en: 'indicator {indicator} “{name}” is not marked by experts. Remove it here, or use the kind of import that fits it.',
  },
  'import-not-checked': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”没有检查清单。请删去此处，或换用该指标相应的导入种类。',
    en: 'indicator {indicator} “{name}” has no checklist. Remove it here, or use the kind of import that fits it.',
  },
  'import-not-inspected': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”不按检查发现的问题计分。请删去此处，或换用该指标相应的导入种类。',
    en: 'indicator {indicator} “{name}” does not count findings. Remove it here, or use the kind of import that fits it.',
  },
} as const satisfies Record<string, ProblemKind>;
