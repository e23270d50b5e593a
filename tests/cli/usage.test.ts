import { expect, test } from 'vitest';
import { daoze, linesOf } from './daoze.ts';

test.each([
  ['an unknown command', ['scor'], '没有命令“scor”'],
  ['an unknown option', ['score', 'a.daoze', '--phase', 'mid', '--colour'], '没有选项“--colour”'],
  ['a missing argument', ['imports'], '缺少参数 <workspace>'],
  ['a missing option', ['score', 'a.daoze'], '缺少选项“--phase <phase>”'],
  ['an option without its value', ['score', 'a.daoze', '--phase'], '选项“--phase <phase>”后面缺少值'],
  ['a phase that does not exist', ['score', 'a.daoze', '--phase', 'summer'], '--phase 不能是“summer”'],
  ['a kind that does not exist', ['import', 'a.daoze', 'b.xlsx', '--kind', 'poems'], '--kind 不能是“poems”'],
  ['a year that is no number', ['init', 'a.daoze', '--guideline', 'g.json', '--year', '今年'], '--year 应为'],
  ['a year far away', ['init', 'a.daoze', '--guideline', 'g.json', '--year', '20266'], '--year 应为'],
  ['too many arguments', ['imports', 'a.daoze', 'b.daoze'], '参数太多'],
  [
    'options that exclude each other',
    ['import', 'a', 'b', '--kind', 'questionnaire', '--compound', 'C1', '--compound-column', '小区'],
    '不能同时使用',
  ],
  [
    'all compounds beside one of them',
    ['changes', 'a.daoze', '--all', '--compound', 'C0001'],
    '--compound <code>, --all 不能同时使用',
  ],
  [
    'a compound among types',
    ['shortfalls', 'a.daoze', '--phase', 'mid', '--level', 'type', '--compound', 'C0001'],
    '--level type, --compound 不能同时使用',
  ],
  [
    'a way to draw without a draw',
    ['plan', 'a.daoze', '--phase', 'mid', '--method', 'simple'],
    '--method 只有同时给出 --draw 才有用',
  ],
  [
    'experts of questionnaires',
    ['forms', 'a.daoze', '--phase', 'mid', '--out', 'b', '--kind', 'questionnaire', '--expert', '张三'],
    '--expert 只有同时给出 --kind marks 才有用',
  ],
  [
    'copies of checklists',
    ['forms', 'a.daoze', '--phase', 'mid', '--out', 'b', '--kind', 'checks', '--copies', '3'],
    '--copies 只有同时给出 --kind questionnaire 才有用',
  ],
  ['a language that is not spoken', ['imports', 'a.daoze', '--lang', 'fr'], '--lang 不能是“fr”'],
])('%s is said in one line, with exit status 1', async (_, words, sentence) => {
  const { exitCode, stdout, stderr } = await daoze(...words);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toContain(sentence);
});

test('the way out is said in English when English is asked for', async () => {
  const { exitCode, stderr } = await daoze('--lang', 'en', 'scor');
  expect(exitCode).toBe(1);
  expect(stderr.trim()).toBe('there is no command “scor”. See all commands with daoze --help.');
});

test.each(['score', 'explain', 'report'])(
  '%s names the file when there is no such workspace',
  async (command) => {
    const more =
      command === 'explain' ? ['--compound', 'C0001'] : command === 'report' ? ['--out', 'never-made'] : [];
    const { exitCode, stderr } = await daoze(command, 'missing.daoze', '--phase', 'mid', ...more);
    expect(exitCode).toBe(1);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain('missing.daoze');
  },
);
