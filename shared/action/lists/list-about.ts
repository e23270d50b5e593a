import { committeesCalled } from '../../cells/committees-called.ts';
import { plainText } from '../../cells/plain-text.ts';
import type { RecordAbout } from '../../model/records/record.ts';
import { problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';

/** Who can have lists. */
export interface ListOwners {
  readonly types: readonly { readonly code: string; readonly name: string }[];
  /** 街镇/居委会 with the codes of its compounds. */
  readonly committees: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whose lists a person means: a type by name or code, a committee as 街镇/居委会, or by its name where only one is called so.
 * Refused where nobody is, or several are.
 */
export function listAboutCalled(text: string, { types, committees }: ListOwners): Result<RecordAbout> {
  const plain = plainText(text);
  const type = types.find(({ code, name }) => plainText(name) === plain || code === plain);
  if (type !== undefined) return ok({ level: 'type', key: type.code });
  const [only, another] = committeesCalled(text, committees.keys());
  if (only === undefined) return refused(problem('lists-no-such-committee', { key: text }));
  return another === undefined
    ? ok({ level: 'committee', key: only })
    : refused(problem('lists-committee-not-unique', { key: text }));
}
