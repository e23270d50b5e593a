import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with what is asked of the playbook. */
export const PLAYBOOK_PROBLEMS = {
  'playbook-no-such-entry': {
    severity: 'error',
    zh: '攻略中没有编号为 {id} 的条目：可能已被移除。请刷新列表后再试，自带的条目可以重新取用。',
    en: 'the playbook has no entry {id}: it may have been removed. Read the list again; an entry that comes with the program can be taken again.',
  },
  'playbook-not-built-in': {
    severity: 'error',
    zh: '“{title}”不是程序自带的攻略，没有自带文本可以恢复。请在历史版本中找回以前的内容。',
    en: '“{title}” does not come with the program, so there is no text to set it back to. Look for what it said among its earlier versions.',
  },
  'playbook-no-such-aspect': {
    severity: 'error',
    zh: '没有“{given}”这一方面。请从这些中选：{choices}。',
    en: 'there is no aspect “{given}”. Choose one of: {choicesInEnglish}.',
  },
  'playbook-no-such-type': {
    severity: 'error',
    zh: '导则中没有小区类型“{given}”。请从这些中选：{choices}。',
    en: 'the guideline has no type “{given}”. Choose one of: {choicesInEnglish}.',
  },
  'playbook-no-such-indicator': {
    severity: 'error',
    zh: '导则中没有末级指标“{given}”。请按导则写编号或名称。',
    en: 'the guideline has no leaf “{given}”. Give its number or its name as in the guideline.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
