import type { ProblemKind } from './problem-kind.ts';

/** Why a form is not made, and what is odd about one that comes back. */
export const FORM_PROBLEMS = {
  'forms-no-register': {
    severity: 'error',
    zh: '{phase}还没有名册，表格里填不上小区。请先导入名册。',
    en: 'there is no register for {phaseInEnglish} yet, so no form can name its compounds. Import the register first.',
  },
  'forms-unknown-scope': {
    severity: 'error',
    zh: '名册中没有“{scope}”。请写 district（全区）、街镇、居委会或小区的名称或编号；居委会重名时写“街镇/居委会”。',
    en: 'the register has no “{scope}”. Write district, a subdistrict, a residents’ committee, or a compound’s code or name; 街镇/居委会 where committees share a name.',
  },
  'forms-ambiguous-scope': {
    severity: 'error',
    zh: '“{scope}”可以指{places}。请写小区编号，或写“街镇/居委会”。',
    en: '“{scope}” may mean {places}. Write the compound’s code, or 街镇/居委会.',
  },
  'forms-nothing-asked': {
    severity: 'error',
    zh: '导则在{phase}没有用到“{form}”的内容。请去掉这种表，或换一个阶段。',
    en: 'the guideline asks for nothing of “{formInEnglish}” in {phaseInEnglish}. Leave this form out, or choose the other phase.',
  },
  'forms-nothing-to-make': {
    severity: 'error',
    zh: '所选的表没有这种格式，或范围内没有要填的内容：台账表只有 xlsx。请改选格式、表或范围。',
    en: 'what was chosen has no form in this format, or nothing to fill in here: records come as xlsx only. Choose another format, form or scope.',
  },
  'import-form-of-other-phase': {
    severity: 'warning',
    zh: '工作表名称表明这是{form}的表格，现按{phase}导入。请核对阶段；弄错了可在“导入记录”中整次撤销。',
    en: 'by the name of its sheet this form is of {formInEnglish}, and it is imported for {phaseInEnglish}. Check the phase; an import can be undone as a whole under Imports.',
  },
} as const satisfies Record<string, ProblemKind>;
