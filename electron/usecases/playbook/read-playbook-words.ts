import { plainText } from '../../../shared/cells/plain-text.ts';
import { ASPECT_NAMES, ASPECTS, type Aspect } from '../../../shared/model/aspect.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { choiceFacts } from '../../../shared/problems/choice-facts.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { PlaybookWish } from './list-playbook.ts';

/** What a person typed to find entries; what is left out asks nothing. */
export interface PlaybookWords {
  readonly find?: string;
  readonly aspect?: string;
  readonly type?: string;
  readonly indicator?: string;
}

const GENERAL = ['通用', 'general'];

/** Understands aspects and types by code or name; refused where a word names none. */
export function readPlaybookWords(
  words: PlaybookWords,
  { types }: Pick<Guideline, 'types'>,
): Result<PlaybookWish> {
  const aspect = aspectOf(words.aspect);
  if (!aspect.ok) return aspect;
  const type = typeOf(words.type, types);
  if (!type.ok) return type;
  const { find = '', indicator = null } = words;
  return ok({ find, aspect: aspect.value, type: type.value, indicator });
}

function aspectOf(given: string | undefined): Result<Aspect | null> {
  if (given === undefined) return ok(null);
  const aspect = ASPECTS.find((one) => [one, ASPECT_NAMES[one].zh].includes(plainText(given)));
  if (aspect !== undefined) return ok(aspect);
  const choices = choiceFacts(ASPECTS.map((one) => ({ zh: `${one} ${ASPECT_NAMES[one].zh}`, en: one })));
  return refused(problem('playbook-no-such-aspect', { given, ...choices }));
}

interface TypeName {
  readonly code: string;
  readonly name: string;
}

function typeOf(given: string | undefined, types: readonly TypeName[]): Result<string | null> {
  if (given === undefined) return ok(null);
  if (GENERAL.includes(plainText(given))) return ok('');
  const type = types.find(({ code, name }) => [code, name].includes(plainText(given)));
  if (type !== undefined) return ok(type.code);
  const known = types.map(({ code, name }) => `${code} ${name}`);
  const choices = choiceFacts([...known, { zh: '通用', en: 'general' }]);
  return refused(problem('playbook-no-such-type', { given, ...choices }));
}
