import type { QualityFlag } from '../../shared/intake/quality/quality-judge.ts';
import type { Wording } from '../../shared/language/wording.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Days, QualityRule, QualityRules } from '../../shared/model/quality.ts';
import type { ResponsePlace } from './flagged-responses.ts';

/** What a rule asks for in a phase, in words; null where the guideline does not set it. */
export function sayRule(rule: QualityRule, rules: QualityRules, phase: Phase): Wording | null {
  switch (rule) {
    case 'too_fast':
      return rules.minimumSeconds === undefined ? null : sayMinimum(rules.minimumSeconds);
    case 'straight_lining':
      return rules.straightLining === undefined ? null : sayStraightLine(rules.straightLining.questions);
    case 'out_of_dates':
      return sayDays(rules.dates?.[phase] ?? {});
    case 'duplicate':
      return rules.duplicates === true ? SAME : null;
    default:
      return rule satisfies never;
  }
}

const SAME: Wording = {
  zh: '与较早的一份小区、时间、IP 和答案都相同',
  en: 'same compound, moment, IP address and answers as an earlier one',
};

function sayMinimum(seconds: number): Wording {
  return { zh: `用时少于 ${seconds} 秒`, en: `took less than ${seconds} seconds` };
}

function sayStraightLine(questions: number): Wording {
  return {
    zh: `答了至少 ${questions} 道单选题，都选同一位置的选项`,
    en: `at least ${questions} single-choice questions, all answered at the same position`,
  };
}

function sayDays({ from, to }: Days): Wording | null {
  if (from !== undefined && to !== undefined) {
    return { zh: `不在 ${from} 至 ${to} 之间提交`, en: `not sent from ${from} to ${to}` };
  }
  if (from !== undefined) return { zh: `早于 ${from} 提交`, en: `sent before ${from}` };
  return to === undefined ? null : { zh: `晚于 ${to} 提交`, en: `sent after ${to}` };
}

/** Why a response is doubtful, with its own figures. */
export function sayFlag(flag: QualityFlag<ResponsePlace>): Wording {
  switch (flag.rule) {
    case 'too_fast':
      return { zh: `用时 ${flag.seconds} 秒`, en: `took ${flag.seconds} seconds` };
    case 'straight_lining':
      return {
        zh: `${flag.questions} 道单选题都选第 ${flag.position} 项`,
        en: `option ${flag.position} in all ${flag.questions} single-choice questions`,
      };
    case 'out_of_dates':
      return { zh: `${flag.day} 提交`, en: `sent on ${flag.day}` };
    case 'duplicate':
      return {
        zh: `与编号 ${flag.of.id}（${flag.of.file} 第 ${flag.of.row} 行）相同`,
        en: `the same as no. ${flag.of.id} (${flag.of.file} row ${flag.of.row})`,
      };
    default:
      return flag satisfies never;
  }
}
