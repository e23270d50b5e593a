import { wordOf } from '../../shared/cells/word-of.ts';
import type { GuidelineDifference } from '../../shared/guideline/differences/difference.ts';
import { guidelineDifferences } from '../../shared/guideline/differences/guideline-differences.ts';
import { typeDifferences } from '../../shared/guideline/differences/type-differences.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { choiceFacts } from '../../shared/problems/choice-facts.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { loadGuidelineVersion, type NumberedGuideline, versionOf } from './load-guideline-version.ts';
import { isGuidelineFile } from './read-guideline-file.ts';
import { withWorkspace } from './with-workspace.ts';

/** A guideline to compare: a file, or a workspace with the number of a version; null is the usual one. */
export interface GuidelineChoice {
  readonly path: string;
  readonly number: number | null;
}

/** What differs, and between what. */
export interface GuidelineComparison {
  readonly before: NumberedGuideline;
  readonly after: NumberedGuideline;
  /** The type that is compared with the base of the same guideline; null between two guidelines. */
  readonly type: Guideline['types'][number] | null;
  readonly differences: readonly GuidelineDifference[];
}

/** Compares two guidelines, wherever they stand; of a workspace the current version unless another is named. */
export async function compareGuidelines(
  before: GuidelineChoice,
  after: GuidelineChoice,
): Promise<Result<GuidelineComparison>> {
  const earlier = await loadGuidelineVersion(before.path, before.number);
  if (!earlier.ok) return earlier;
  const later = await loadGuidelineVersion(after.path, after.number);
  return later.ok ? ok(comparison(earlier.value, later.value)) : later;
}

/** Compares two versions of a workspace: the current one with the one before it unless others are named. */
export async function compareVersions(
  path: string,
  { before, after }: { readonly before: number | null; readonly after: number | null },
): Promise<Result<GuidelineComparison>> {
  if (isGuidelineFile(path)) return refused(problem('guideline-single-file', {}, { file: path }));
  return withWorkspace(path, ({ store }) => {
    const later = versionOf(store, after);
    if (!later.ok) return later;
    const { number } = later.value;
    if (before === null && number === 1) return refused(problem('guideline-no-earlier-version', { number }));
    const earlier = versionOf(store, before ?? number - 1);
    return earlier.ok ? ok(comparison(earlier.value, later.value)) : earlier;
  });
}

/**
 * Compares a type, given by its code or name, with the base of the same guideline; refused with the types that
 * there are when there is no such type.
 */
export async function compareWithBase(
  choice: GuidelineChoice,
  typeWord: string,
): Promise<Result<GuidelineComparison>> {
  const loaded = await loadGuidelineVersion(choice.path, choice.number);
  if (!loaded.ok) return loaded;
  const { types } = loaded.value.guideline;
  const name = wordOf(
    typeWord,
    types.map((known) => known.name),
  );
  const type = types.find(({ code }) => code === typeWord) ?? types.find((known) => known.name === name);
  if (type === undefined) {
    const known = choiceFacts(types.map((one) => one.name));
    return refused(problem('command-not-a-choice', { option: '--type', given: typeWord, ...known }));
  }
  const differences = typeDifferences(loaded.value.guideline, type.code);
  return ok({ before: loaded.value, after: loaded.value, type, differences });
}

function comparison(before: NumberedGuideline, after: NumberedGuideline): GuidelineComparison {
  const differences = guidelineDifferences(before.guideline, after.guideline);
  return { before, after, type: null, differences };
}
