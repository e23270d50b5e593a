import { headingKey, plainText } from '../../cells/plain-text.ts';
import type { Platform, Recognition } from '../../model/import-plan.ts';
import type { Column, Headings } from '../headings.ts';
import { PLATFORM_HEADINGS, type PlatformFamily } from './platform-headings.ts';

/** 问卷星 names its files `{id}_按序号_{标题}_{n}_{m}.xlsx`. */
const FORM_IN_NAME = /按(?:文本|序号|分数)/u;
const FORM_BETWEEN_LINES = /_按(?:文本|序号|分数)_/u;
const FORMS: ReadonlyMap<string, Platform> = new Map([
  ['按文本', 'wjx-text'],
  ['按序号', 'wjx-ordinal'],
  ['按分数', 'wjx-score'],
]);
/** 「第6题(运动)」: without the stem only 问卷星 heads an option so. */
const OPTION_OF_NUMBER = /^第\s*\d+\s*题\s*[(（]/u;

/** One telling heading and one more, whichever, make a platform; a telling one alone may be chance. */
const LEAST_HEADINGS = 2;
const MOST_NAMED = 8;

/**
 * Recognises which survey platform exported a table, by the headings that platforms add; 问卷星's three forms by the
 * file's name, else by option columns without a stem, which only 按序号 has. `by` are the headings that say so, and the
 * word in the file's name.
 *
 * @param optionColumns columns that hold one option of a question each
 */
export function recognisePlatform(
  headings: Headings,
  exportName: string | undefined,
  optionColumns: readonly Column[] = [],
): Recognition {
  const found = likeliestFamily(headings);
  const [form] = FORM_IN_NAME.exec(plainText(exportName ?? '')) ?? [];
  const isNamed = form !== undefined && FORM_BETWEEN_LINES.test(plainText(exportName ?? ''));
  if (found?.family !== 'wjx' && !(found === null && isNamed)) {
    return found === null ? { platform: 'plain', by: [] } : { platform: found.family, by: found.by };
  }
  const byHeadings = found?.by ?? [];
  if (form !== undefined) return { platform: FORMS.get(form) ?? 'wjx-text', by: [...byHeadings, form] };
  const option = optionColumns.find(({ heading }) => OPTION_OF_NUMBER.test(heading));
  if (option === undefined) return { platform: 'wjx-text', by: byHeadings };
  return { platform: 'wjx-ordinal', by: [...byHeadings, option.heading] };
}

/** Whether the table is an export of 问卷星, in whatever form. */
export function isWjx(platform: Platform): boolean {
  return platform === 'wjx-text' || platform === 'wjx-ordinal' || platform === 'wjx-score';
}

interface FoundFamily {
  readonly family: PlatformFamily;
  readonly by: readonly string[];
  readonly weight: number;
}

/** The platform with most headings, the telling ones counting twice; the first of equals. */
function likeliestFamily(headings: Headings): FoundFamily | null {
  const byKey = new Map(headings.columns.toReversed().map((column) => [column.key, column.heading]));
  const families = Object.keys(PLATFORM_HEADINGS) as PlatformFamily[];
  return families.reduce<FoundFamily | null>((best, family) => {
    const found = familyIn(byKey, family);
    return found !== null && (best === null || found.weight > best.weight) ? found : best;
  }, null);
}

function familyIn(byKey: ReadonlyMap<string, string>, family: PlatformFamily): FoundFamily | null {
  const among = (words: readonly string[]) => words.flatMap((word) => byKey.get(headingKey(word)) ?? []);
  const { telling, common } = PLATFORM_HEADINGS[family];
  const [tells, others] = [among(telling), among(common)];
  if (tells.length === 0 || tells.length + others.length < LEAST_HEADINGS) return null;
  const by = [...tells, ...others].slice(0, MOST_NAMED);
  return { family, by, weight: 2 * tells.length + others.length };
}
