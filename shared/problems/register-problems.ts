import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong when the register is looked at or corrected. */
export const REGISTER_PROBLEMS = {
  'register-unknown-compound': {
    severity: 'error',
    zh: '名册里没有编号为“{code}”的小区，也许已被撤销或移出。请回到名册重新选择。',
    en: 'the register has no compound “{code}”; it may have been undone or taken out. Choose again in the register.',
  },
  'register-code-taken': {
    severity: 'error',
    zh: '编号“{code}”已是“{name}”的编号。请换一个编号，或打开“{name}”修改。',
    en: '“{code}” is already the code of “{name}”. Use another code, or open “{name}” and correct it.',
  },
  'register-name-shared': {
    severity: 'warning',
    zh: '“{name}”也是另一个小区的名称或曾用名：{others}。导入数据时只写名称将分不清，请写小区编号。',
    en: '“{name}” is a name of another compound, too: {others}. Files that give the name only cannot be told apart; let them give the code.',
  },
} as const satisfies Record<string, ProblemKind>;
