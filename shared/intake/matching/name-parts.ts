import { nameSound } from '../../cells/name-sound.ts';
import { nameSpelling } from '../../cells/name-spelling.ts';
import type { Level } from '../../model/guideline.ts';

/** A name taken apart, as far as its parts tell one place from another. */
export interface NameParts {
  /** As `nameSpelling` gives it, without a city or district before it. */
  readonly spelling: string;
  readonly sound: string;
  /** The numbers in it, in their order: 300弄 is never 310弄. */
  readonly numbers: readonly string[];
  /** 「1」 of 1期, 「东」 of 东区, 「1和2」 of 1期、2期; '' for none. */
  readonly stage: string;
  /** Without stage, and without 小区 or 居委会. */
  readonly bare: string;
  /** 小区, 居委会: what any of its kind may be called beside its name; '' for none. */
  readonly kind: string;
  /** Without the last word of what is bare, such as 花园. */
  readonly core: string;
  readonly ending: string;
  /** The road and number of a lane or house, and what follows it; null for a name that is no address. */
  readonly address: { readonly lane: string; readonly rest: string } | null;
}

/** A city only where its district follows: 新城市花园 is a name. */
const REGION =
  /^(?:上海市?(?=\p{Script=Han}{2,3}区)|上海市|\p{Script=Han}{2,3}市(?=\p{Script=Han}{2,3}区))?(?:\p{Script=Han}{2,3}(?<![小社园校院厂东西南北中])区)?(?=.{2})/u;
const STAGE = /(\d+|[a-z]|[东南西北中])(?:期|区(?=$))/u;
/** 「1期、2期」 is neither of the two. */
const NUMBERED_STAGE = /\d+(?=期)/gu;
/** What any compound, or any committee, may be called beside its name. */
const GENERIC_ENDING: Readonly<Record<Level, RegExp>> = {
  compound: /(?<=.{2})(?:居民小区|住宅小区|小区)$/u,
  committee: /(?<=.{2})(?:居民委员会|居委会|居民区|居委|社区)$/u,
};
const ENDING = /(?<=.{2})(?:新苑|花苑|名苑|嘉苑|佳苑|雅苑|花园|家园|公寓|大厦|大楼|新村|别墅|苑|坊|里|园)$/u;
const ADDRESS = /^(.*?\d+(?:-\d+)?)(?:弄|号)(.*)$/u;

/** Takes a name apart, as one of a compound or of a committee. */
export function nameParts(name: string, level: Level): NameParts {
  const spelling = nameSpelling(name).replace(REGION, '');
  const stage = stageIn(spelling);
  const staged = spelling.replace(STAGE, '');
  const kind = GENERIC_ENDING[level].exec(staged)?.[0] ?? '';
  const bare = staged.slice(0, staged.length - kind.length);
  const ending = ENDING.exec(bare)?.[0] ?? '';
  const [, lane, rest = ''] = ADDRESS.exec(spelling) ?? [];
  return {
    spelling,
    sound: nameSound(spelling),
    numbers: spelling.match(/\d+/gu) ?? [],
    stage,
    bare,
    kind,
    core: bare.slice(0, bare.length - ending.length),
    ending,
    address: lane === undefined ? null : { lane, rest },
  };
}

function stageIn(spelling: string): string {
  const numbered = new Set(spelling.match(NUMBERED_STAGE));
  return numbered.size > 1 ? [...numbered].join('和') : (STAGE.exec(spelling)?.[1] ?? '');
}
