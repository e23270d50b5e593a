import type { Wording } from '../../shared/language/wording.ts';
import type { ComparisonSummary } from '../../shared/scoring/comparison.ts';

/** How many compounds change in score, grade and rank, in a sentence. */
export function effectSentence(summary: ComparisonSummary): Wording {
  const { compounds, score, grade, ranks } = summary;
  const [scores, grades] = [directions(score), directions(grade)];
  const becoming = becomingWords(summary);
  return {
    zh:
      `${compounds} 个小区中，得分变动 ${score.changed} 个${scores.zh}，等次变动 ${grade.changed} 个${grades.zh}，` +
      `类型内名次变动 ${ranks.type} 个，全区名次变动 ${ranks.district} 个${becoming.zh}。`,
    en:
      `Of ${compounds} compounds, ${score.changed} change their score${scores.en}, ` +
      `${grade.changed} their grade${grades.en}, ${ranks.type} their rank within the type, ` +
      `${ranks.district} their rank in the district${becoming.en}.`,
  };
}

/** Nothing where no change has a direction: grades of another list are neither better nor worse. */
function directions({ rose, fell }: ComparisonSummary['score']): Wording {
  if (rose + fell === 0) return { zh: '', en: '' };
  return { zh: `（升 ${rose}，降 ${fell}）`, en: ` (${rose} up, ${fell} down)` };
}

function becomingWords({ becameScored, becameWithheld }: ComparisonSummary): Wording {
  const words: Wording[] = [];
  if (becameScored > 0)
    words.push({ zh: `，${becameScored} 个不再是不公布`, en: `; ${becameScored} are no longer withheld` });
  if (becameWithheld > 0)
    words.push({ zh: `，${becameWithheld} 个变为不公布`, en: `; ${becameWithheld} become withheld` });
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join('') };
}
