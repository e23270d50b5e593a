import type { GuidelineDifference } from '../../../../shared/guideline/differences/difference.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { typeDifferences } from '../../../../shared/guideline/differences/type-differences.ts';
import type { Language } from '../../../../shared/language/wording.ts';
import { canonicalJson } from '../../../../shared/model/canonical-json.ts';
import type { Guideline, Leaf } from '../../../../shared/model/guideline.ts';
import { typeName } from '../../../../shared/model/type-name.ts';
import { OVERRIDE_WORDS } from './words.ts';

/**
 * What a type has otherwise than the base, in a few words.
 *
 * @example overrideSentence(guideline, leaf, 'historic_villa', 'zh') // '老洋房：满分值 90（基础 95）'
 */
export function overrideSentence(guideline: Guideline, leaf: Leaf, type: string, language: Language): string {
  const differences = typeDifferences({ ...guideline, indicators: [forAllTypes(leaf, type)] }, type);
  const changes = differences.map((difference) => sayChange(difference, language));
  const name = typeName(guideline.types, type);
  const said = changes.join(language === 'zh' ? '，' : ', ') || OVERRIDE_WORDS.same[language];
  return OVERRIDE_WORDS.joined(name, said)[language];
}

/** The leaf as if it were for all types, and with nothing set for the type that is just as the base has it. */
function forAllTypes({ appliesTo: _all, ...leaf }: Leaf, type: string): Leaf {
  const { points, scale } = leaf.overrides[type] ?? {};
  const isOwnScale = scale !== undefined && canonicalJson(scale) !== canonicalJson(leaf.scale);
  const own = {
    ...(points === undefined || points === leaf.points ? {} : { points }),
    ...(isOwnScale ? { scale } : {}),
  };
  return { ...leaf, overrides: Object.keys(own).length === 0 ? {} : { [type]: own } };
}

function sayChange(difference: GuidelineDifference, language: Language): string {
  if (difference.change !== 'value') return sayDifference(difference)[language];
  const { label, before, after } = difference;
  return OVERRIDE_WORDS.change(label[language], after.words[language], before.words[language])[language];
}
