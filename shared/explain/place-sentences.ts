import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import type { CompoundScore } from '../model/scores.ts';
import { typeName } from '../model/type-name.ts';
import { publishScore } from '../scoring/grades.ts';
import type { Published, Ranks, Standing } from '../scoring/standing.ts';

/** A standing as it was published, with its place. */
export type PublishedStanding = Standing & Published & { readonly ranks: Ranks };

/** What is looked at of those that somebody is ranked among. */
export type Ranked = Pick<CompoundScore, 'type' | 'subdistrict' | 'score'>;

/** What is published: the grade with what held it back, and the place among the others. */
export function placeSentences(
  standing: PublishedStanding,
  all: readonly Ranked[],
  guideline: Guideline,
): Wording[] {
  return [
    ...vetoSentences(standing),
    ...gradeSentences(standing, guideline),
    ...rankSentences(standing, all, guideline),
  ];
}

function vetoSentences({ vetoes }: Standing): Wording[] {
  return vetoes.map((veto) => ({
    zh: `一票否决：${veto.name}，等次最高为${veto.gradeAtMost}`,
    en: `veto: ${veto.name}; the grade is ${veto.gradeAtMost} at most`,
  }));
}

function gradeSentences(standing: PublishedStanding, guideline: Guideline): Wording[] {
  const { score, grade } = standing;
  if (score === null || grade === null) return [];
  const from = guideline.grades.find(({ name }) => name === grade)?.from;
  const beforeQuota = publishScore(standing, guideline).grade;
  const held =
    beforeQuota !== grade
      ? [
          {
            zh: `${beforeQuota}名额按比例已满，列入下一等次`,
            en: `the quota of ${beforeQuota} is full, so the next grade`,
          },
        ]
      : [];
  return [...held, { zh: `等次：${grade}（${from} 分起）`, en: `grade: ${grade} (from ${from})` }];
}

function rankSentences(
  { compound, ranks }: PublishedStanding,
  all: readonly Ranked[],
  guideline: Guideline,
): Wording[] {
  if (ranks.district === null) return [];
  const scored = all.filter((other) => other.score !== null);
  const ofType = scored.filter((other) => other.type === compound.type).length;
  const ofSubdistrict = scored.filter((other) => other.subdistrict === compound.subdistrict).length;
  const type = typeName(guideline.types, compound.type);
  return [
    {
      zh: `名次：${type}类内第 ${ranks.type} / ${ofType}，全区第 ${ranks.district} / ${scored.length}，${compound.subdistrict}第 ${ranks.subdistrict} / ${ofSubdistrict}`,
      en: `rank: ${ranks.type} of ${ofType} in ${type}, ${ranks.district} of ${scored.length} in the district, ${ranks.subdistrict} of ${ofSubdistrict} in ${compound.subdistrict}`,
    },
  ];
}
