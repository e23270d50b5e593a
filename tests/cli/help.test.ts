import { expect, test } from 'vitest';
import { daoze } from './daoze.ts';

const COMMANDS = [
  'init',
  'guideline',
  'plan',
  'forms',
  'import',
  'imports',
  'undo',
  'interviews',
  'quality',
  'leave-out',
  'next-year',
  'restore',
  'score',
  'explain',
  'shortfalls',
  'changes',
  'rectification',
  'report',
  'lists',
  'playbook',
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

const SUBCOMMANDS = [
  ...['list', 'export', 'import', 'versions', 'diff', 'effect', 'check', 'weights'].map(
    (word) => `guideline ${word}`,
  ),
  ...[
    'list',
    'propose',
    'register',
    'add',
    'advance',
    'remove',
    'remind',
    'ledger',
    'export',
    'import',
    'counts',
  ].map((word) => `rectification ${word}`),
  ...['show', 'add', 'change', 'remove', 'proposals', 'link', 'unlink', 'take-over'].map(
    (word) => `lists ${word}`,
  ),
  ...['list', 'show', 'excerpts', 'topics', 'add', 'import', 'code', 'uncode', 'remove', 'enter'].map(
    (word) => `interviews ${word}`,
  ),
];

test.each([...COMMANDS, ...SUBCOMMANDS])(
  'every option of %s is explained in both languages',
  async (command) => {
    const words = command.split(' ');
    const chinese = await daoze(...words, '--help');
    const english = await daoze(...words, '--help', '--lang', 'en');
    expect([chinese.exitCode, english.exitCode]).toEqual([0, 0]);
    for (const line of optionLines(chinese.stdout)) expect(line).toMatch(/[\u4e00-\u9fff]/);
    expect(chinese.stdout).not.toContain('default');
    expect(english.stdout).not.toMatch(/[\u4e00-\u9fff]/);
  },
);

test('what holds where an option is left out is said once, in the language of the help', async () => {
  const chinese = await daoze('sample', '--help');
  const english = await daoze('sample', '--help', '--lang', 'en');
  expect(chinese.stdout).toMatch(/--compounds <n> +小区数（默认：1041）/);
  expect(english.stdout).toMatch(/--compounds <n> +compounds \(default: 1041\)/);
});

function optionLines(help: string): string[] {
  return help.split('\n').filter((line) => line.startsWith('  -'));
}
