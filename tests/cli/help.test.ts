import { expect, test } from 'vitest';
import { daoze } from './daoze.ts';

const COMMANDS = [
  'init',
  'guideline',
  'import',
  'imports',
  'undo',
  'score',
  'explain',
  'report',
  'check',
  'sample',
  'demo',
];

test('the help names every command, in Chinese first', async () => {
  const { exitCode, stdout } = await daoze('--help');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('用法：');
  for (const command of COMMANDS)
    expect(stdout).toMatch(new RegExp(`^ {2}${command} .*[\\u4e00-\\u9fff]`, 'm'));
});

test('the help speaks English when asked, without a Chinese word', async () => {
  const { exitCode, stdout } = await daoze('--help', '--lang', 'en');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Usage: daoze');
  expect(stdout).not.toMatch(/[\u4e00-\u9fff]/);
});

test.each([
  ...COMMANDS.map((command) => [command]),
  ['guideline', 'export'],
  ['guideline', 'import'],
  ['guideline', 'diff'],
  ['guideline', 'check'],
])('every option of %s %s is explained in both languages', async (...command) => {
  const words = command.filter((word) => word !== undefined);
  const [chinese, english] = await Promise.all([
    daoze(...words, '--help'),
    daoze(...words, '--help', '--lang', 'en'),
  ]);
  expect([chinese.exitCode, english.exitCode]).toEqual([0, 0]);
  for (const line of optionLines(chinese.stdout)) expect(line).toMatch(/[\u4e00-\u9fff]/);
  for (const line of optionLines(english.stdout)) expect(line).toMatch(/ {2}\w/);
});

function optionLines(help: string): string[] {
  return help.split('\n').filter((line) => line.startsWith('  -'));
}
