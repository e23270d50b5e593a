import type { z } from 'zod';
import type { Wording } from '../language/wording.ts';
import { weightOriginSchema } from '../model/weight-origin.ts';
import { MEASURE_RULES } from '../rules/measures/registry.ts';
import { SCALE_RULES } from '../rules/scales/registry.ts';

type Issue = z.core.$ZodIssue;

/**
 * Why a value does not fit the format, in people's words.
 *
 * @example shapeReason(issue, 80).zh // '现为“80”，不能大于 1'
 */
export function shapeReason(issue: Issue, input: unknown): Wording {
  const { zh, en } = demandOf(issue);
  if (issue.code === 'invalid_key' || !isShort(input)) return { zh, en: `it ${en}` };
  return { zh: `现为“${input}”，${zh}`, en: `it is “${input}” and ${en}` };
}

const LONGEST_QUOTE = 200;

function isShort(input: unknown): boolean {
  if (typeof input === 'string') return input !== '' && input.length <= LONGEST_QUOTE;
  return typeof input === 'number' || typeof input === 'boolean';
}

/** What the value must be, as the rest of a sentence about it. */
function demandOf(issue: Issue): Wording {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? OTHER;
    case 'too_big':
      return atMost(issue);
    case 'too_small':
      return atLeast(issue);
    case 'invalid_value':
      return issue.path[0] === 'format' ? readable(issue.values) : oneOf(issue.values);
    case 'invalid_union':
      return oneOf(alternatives(issue));
    case 'invalid_key':
      return {
        zh: '其中有一个名称是空的，名称不能为空',
        en: 'has an empty name in it, which must not be empty',
      };
    default:
      return OTHER;
  }
}

const OTHER: Wording = { zh: '不是这里能填的', en: 'is not what belongs here' };

const KINDS: Readonly<Record<string, Wording>> = {
  number: { zh: '应为数字', en: 'must be a number' },
  int: { zh: '必须是整数', en: 'must be a whole number' },
  string: { zh: '应为文字', en: 'must be a text' },
  array: { zh: '应为列表（[ ] 之间）', en: 'must be a list, between [ and ]' },
  object: { zh: '应为一组字段（{ } 之间）', en: 'must be fields, between { and }' },
  record: { zh: '应为一组字段（{ } 之间）', en: 'must be fields, between { and }' },
};

function atMost({ maximum, inclusive }: z.core.$ZodIssueTooBig): Wording {
  return inclusive === false
    ? { zh: `必须小于 ${maximum}`, en: `must be below ${maximum}` }
    : { zh: `不能大于 ${maximum}`, en: `must not be above ${maximum}` };
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Wording {
  if (origin === 'string') return { zh: '不能为空', en: 'must not be empty' };
  if (origin === 'array') return { zh: '至少要有一项', en: 'must have at least one entry' };
  return inclusive === false
    ? { zh: `必须大于 ${minimum}`, en: `must be above ${minimum}` }
    : { zh: `不能小于 ${minimum}`, en: `must not be below ${minimum}` };
}

function readable(formats: readonly unknown[]): Wording {
  const known = formats.join('、');
  return { zh: `不是本程序能读的格式（${known}）`, en: `is not a format that can be read here (${known})` };
}

function oneOf(values: readonly unknown[]): Wording {
  if (values.length === 0) return OTHER;
  return { zh: `只能是 ${values.join('、')}`, en: `must be one of ${values.join(', ')}` };
}

/** The words that tell the kinds of a measure, a scale or an origin of weights apart; the issue does not list them. */
function alternatives({ path }: Issue): readonly string[] {
  if (path.at(-1) === 'method') return weightOriginSchema.options.map(({ shape }) => shape.method.value);
  return (path.at(-2) === 'measure' ? MEASURE_RULES : SCALE_RULES).map(({ kind }) => kind);
}
