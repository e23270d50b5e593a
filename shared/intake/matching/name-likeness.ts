import { likeness } from '../../cells/near-names.ts';
import { oneSlip } from '../../cells/one-slip.ts';
import type { NameReason } from '../../model/name-proposal.ts';
import type { NameParts } from './name-parts.ts';

/** How sure it is that one name is meant by another, 0…1, and why. */
export interface NameLikeness {
  readonly confidence: number;
  readonly reasons: readonly NameReason[];
}

type Rule = (written: NameParts, known: NameParts) => NameLikeness | null;

const NOTHING: NameLikeness = { confidence: 0, reasons: [] };

/** Names whose numbers or stages differ are names of different places, however alike they look. */
const OF_ANOTHER_NUMBER = 0.55;
const OF_ANOTHER_STAGE = 0.5;

/**
 * How likely the written name means the known one; the rule that says most counts.
 *
 * | Confidence | What the two have in common |
 * |---|---|
 * | 0.95 | all but numerals, width, traditional forms, punctuation, city and district, or 小区, 居委会 at the end |
 * | 0.92 | the sound, and all characters but one, of three or more |
 * | 0.9 | 弄 in place of 号; or the written one is a house of the known lane; or a committee is named without 居委会 |
 * | 0.88 | the sound, of three characters or more; 0.8 of two |
 * | 0.85 | all but one slip, of five characters or more; 0.82 of four, 0.75 of three, 0.6 of two |
 * | 0.85 | all but an ending such as 花园 that one of them lacks; 0.7 where only two characters are left without it |
 * | 0.8 | all but a stage that one of them lacks; 0.7 where 二期 or later is written and none known |
 * | 0.6–0.85 | one holds the other, by the share it fills; at most 0.65 where a number or a stage is over |
 * | 0.7 | the number of the lane, without its road |
 * | 0.65 | all but an ending, and both have one; or one slip by a number or a word such as 东 or 新 |
 * | 0.55–0.7 | at least half of the pairs of neighbouring characters |
 * | ≤ 0.55 | as above, but the numbers differ (一村 and 二村), or 东 and 西 |
 * | ≤ 0.5 | as above, but the stages differ (一期 and 二期) |
 */
export function nameLikeness(written: NameParts, known: NameParts): NameLikeness {
  const best = RULES.reduce((most, rule) => {
    const found = rule(written, known);
    return found !== null && found.confidence > most.confidence ? found : most;
  }, NOTHING);
  if (written.stage !== '' && known.stage !== '' && written.stage !== known.stage) {
    return capped(best, OF_ANOTHER_STAGE);
  }
  return haveOtherNumbers(written, known) ? capped(best, OF_ANOTHER_NUMBER) : best;
}

const RULES: readonly Rule[] = [
  sameSpelling,
  sameAddress,
  sameSound,
  sameButOneSlip,
  sameButEnding,
  sameButStage,
  oneHoldsTheOther,
  sameLane,
  alike,
];

function sameSpelling(written: NameParts, known: NameParts): NameLikeness | null {
  if (written.spelling === known.spelling) return { confidence: 0.95, reasons: ['spelling'] };
  if (written.bare !== known.bare || written.stage !== known.stage || known.bare === '') return null;
  const isOpenKind = written.kind === '' && known.kind !== '' && !known.kind.endsWith('小区');
  return { confidence: isOpenKind ? 0.9 : 0.95, reasons: ['suffix'] };
}

/** 号 in place of 弄, or a house of the lane: 天山路300弄5号. */
function sameAddress(written: NameParts, known: NameParts): NameLikeness | null {
  if (written.address === null || written.address.lane !== known.address?.lane) return null;
  if (written.address.rest === known.address.rest)
    return { confidence: 0.9, reasons: ['spelling', 'address'] };
  return isHouseOf(written, known) ? { confidence: 0.9, reasons: ['address'] } : null;
}

const HOUSE = /^[\d-]+[号室幢栋楼单元\d-]*$/u;

function isHouseOf({ address }: NameParts, { address: known }: NameParts): boolean {
  if (address === null || known === null) return false;
  return address.lane === known.lane && known.rest === '' && HOUSE.test(address.rest);
}

/** A word may be heard for a number (天山医村), but who writes a number means one: 武1东苑 is not 武夷东苑. */
function sameSound(written: NameParts, known: NameParts): NameLikeness | null {
  if (written.sound !== known.sound) return null;
  if (!written.numbers.every((number) => known.numbers.includes(number))) return null;
  if (known.spelling.length < 3) return { confidence: 0.8, reasons: ['pinyin'] };
  return oneSlip(written.spelling, known.spelling) === null
    ? { confidence: 0.88, reasons: ['pinyin'] }
    : { confidence: 0.92, reasons: ['pinyin', 'one-character'] };
}

/** One of these more, less or in place of another is rather another place than a slip. */
const TELLING = /[\da-z东西南北中上下前后左右新老旧大小内外甲乙丙丁]/u;
const SLIP_BY_LENGTH = [0, 0, 0.6, 0.75, 0.82] as const;

function sameButOneSlip(written: NameParts, known: NameParts): NameLikeness | null {
  const slip = oneSlip(written.spelling, known.spelling);
  if (slip === null) return null;
  const reasons: NameReason[] = ['one-character'];
  if (TELLING.test(slip.from) && TELLING.test(slip.to)) return { confidence: OF_ANOTHER_NUMBER, reasons };
  if (TELLING.test(slip.from + slip.to)) return { confidence: 0.65, reasons };
  return { confidence: SLIP_BY_LENGTH[known.spelling.length] ?? 0.85, reasons };
}

function sameButEnding(written: NameParts, known: NameParts): NameLikeness | null {
  if (written.core !== known.core || written.stage !== known.stage || written.core === '') return null;
  const reasons: NameReason[] = ['suffix'];
  if (written.ending !== '' && known.ending !== '') return { confidence: 0.65, reasons };
  return { confidence: written.core.length < 3 ? 0.7 : 0.85, reasons };
}

function sameButStage(written: NameParts, known: NameParts): NameLikeness | null {
  if (written.bare !== known.bare || written.stage === known.stage || known.bare === '') return null;
  const isFirst = written.stage === '' || written.stage === '1';
  return { confidence: isFirst ? 0.8 : 0.7, reasons: ['stage'] };
}

/** Shorter texts stand in too many names. */
const SHORTEST_HELD = 3;
const HAN = /\p{Script=Han}/u;

function oneHoldsTheOther(written: NameParts, known: NameParts): NameLikeness | null {
  const [shorter, longer] = [written.bare, known.bare].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < SHORTEST_HELD) return null;
  if (!HAN.test(shorter) || !holds(longer, shorter)) return null;
  const isOver = written.numbers.join() !== known.numbers.join() || written.stage !== known.stage;
  const byShare = 0.6 + 0.25 * (shorter.length / longer.length);
  return { confidence: isOver ? Math.min(byShare, 0.65) : byShare, reasons: ['contained'] };
}

/** Whether the text stands in the other without cutting a number in two: 1弄 is not in 21弄. */
function holds(longer: string, shorter: string): boolean {
  const start = longer.indexOf(shorter);
  if (start < 0) return false;
  const [before, after] = [longer.slice(0, start), longer.slice(start + shorter.length)];
  const cutsBefore = /\d$/u.test(before) && /^\d/u.test(shorter);
  return !cutsBefore && !(/\d$/u.test(shorter) && /^\d/u.test(after));
}

/** 「300弄」 of a road that is left out. */
function sameLane({ address }: NameParts, { address: known }: NameParts): NameLikeness | null {
  if (address === null || known === null || !/^\d+$/u.test(address.lane)) return null;
  return known.lane.replace(/^\D+/u, '') === address.lane && known.rest === address.rest
    ? { confidence: 0.7, reasons: ['address'] }
    : null;
}

const LEAST_LIKENESS = 0.5;

function alike(written: NameParts, known: NameParts): NameLikeness | null {
  const share = likeness(written.spelling, known.spelling);
  return share < LEAST_LIKENESS ? null : { confidence: 0.4 + 0.3 * share, reasons: ['alike'] };
}

/** Whether each has a number that the other lacks. */
function haveOtherNumbers({ numbers }: NameParts, { numbers: known }: NameParts): boolean {
  return (
    !numbers.every((number) => known.includes(number)) && !known.every((number) => numbers.includes(number))
  );
}

function capped({ confidence, reasons }: NameLikeness, most: number): NameLikeness {
  return { confidence: Math.min(confidence, most), reasons };
}
