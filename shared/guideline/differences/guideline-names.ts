import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import { placedIndicators } from '../indicator-path.ts';
import { matchItems } from './match-items.ts';
import { asWritten } from './value-words.ts';

/** What the things of two guidelines are called; an unknown code is its own name. */
export interface GuidelineNames {
  /** The codes of the later guideline's types. */
  readonly typeCodes: readonly string[];
  /** Whether the type was removed; one that was given another code was not. */
  isTypeGone(code: string): boolean;
  typeName(code: string): Wording;
  metricName(id: string): Wording;
  /** `2.1 居民总体满意度`; null is the first level. */
  indicatorName(id: string | null): Wording;
}

/** Names as the later guideline has them; one that several codes bear is said with its code. */
export function guidelineNames(before: Guideline, after: Guideline): GuidelineNames {
  const types = [...before.types, ...after.types].map(({ code, name }) => [code, name] as const);
  const metrics = [...before.metrics, ...after.metrics].map(({ id, name }) => [id, name] as const);
  return {
    typeCodes: after.types.map(({ code }) => code),
    isTypeGone: isTypeGoneIn(before, after),
    typeName: nameIn(new Map(types)),
    metricName: nameIn(new Map(metrics)),
    indicatorName: indicatorNameIn(before, after),
  };
}

function isTypeGoneIn(before: Guideline, after: Guideline): (code: string) => boolean {
  const { removed } = matchItems(
    before.types,
    after.types,
    ({ code }) => code,
    ({ name }) => name,
  );
  const left = new Set(after.types.map(({ code }) => code));
  const gone = new Set(removed.map(({ code }) => code).filter((code) => !left.has(code)));
  return (code) => gone.has(code);
}

function indicatorNameIn(...guidelines: readonly Guideline[]): (id: string | null) => Wording {
  const nodes = guidelines.flatMap(({ indicators }) => placedIndicators(indicators).map(({ node }) => node));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => {
    if (id === null) return { zh: '一级指标', en: 'first level' };
    const name = names.get(id);
    return asWritten(name === undefined ? id : `${id} ${name}`);
  };
}

function nameIn(names: ReadonlyMap<string, string>): (code: string) => Wording {
  const codes = new Map<string, number>();
  for (const name of names.values()) codes.set(name, (codes.get(name) ?? 0) + 1);
  return (code) => {
    const name = names.get(code);
    if (name === undefined) return asWritten(code);
    return asWritten((codes.get(name) ?? 0) > 1 ? `${name}（${code}）` : name);
  };
}
