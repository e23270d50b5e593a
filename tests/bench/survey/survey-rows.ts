import type { Guideline } from '../../../shared/model/guideline.ts';
import { DISTRICT } from '../../../shared/sample/parameters.ts';
import { momentIn } from '../../../shared/sample/survey-clock.ts';
import { type Chance, chanceOf } from '../../../shared/statistics/chance.ts';

type Question = Guideline['questions'][number];

/** What a cell of the questionnaire holds. */
export type SurveyCell = string | number;

const BEFORE_QUESTIONS = ['序号', '提交答卷时间', '所用时间', '来源', '来自IP', '小区编号'];
const SOURCES = ['微信', '微信', '微信', '手机提交', '链接'];

/** Columns of the questionnaire: six that the platform and the compound take, the guideline's first 22 questions. */
export const SURVEY_COLUMNS = 28;

/**
 * A 问卷星 export by text for the compounds C0001 … C1041 of the sample district: the headings, then one
 * response a row, the same for the same seed. Every row of it can be imported.
 */
export function* surveyRows(
  guideline: Guideline,
  size: { readonly rows: number; readonly seed: number },
): Generator<readonly SurveyCell[]> {
  const questions = guideline.questions.slice(0, SURVEY_COLUMNS - BEFORE_QUESTIONS.length);
  const chance = chanceOf(size.seed, 'survey');
  yield [...BEFORE_QUESTIONS, ...questions.map(({ text }, index) => `${index + 1}、${text}`)];
  for (let number = 1; number <= size.rows; number++) {
    const mood = 0.8 + 1.4 * chance.uniform();
    yield [
      number,
      momentIn('mid', number / size.rows),
      `${chance.whole(45, 600)}秒`,
      chance.pick(SOURCES),
      `101.${chance.whole(80, 95)}.${chance.whole(0, 255)}.${chance.whole(1, 254)}(上海-上海)`,
      `C${String(chance.whole(1, DISTRICT.compounds)).padStart(4, '0')}`,
      ...questions.map((question) => answer(question, mood, chance)),
    ];
  }
}

/** Mostly one of the first options, as moods go; some skip. Of several choices, two in a third of the answers. */
function answer({ kind, options }: Question, mood: number, chance: Chance): string {
  const draw = chance.uniform();
  if (draw > 0.988) return draw > 0.996 ? '(空)' : '(跳过)';
  const first = Math.floor(options.length * (draw / 0.988) ** mood);
  const label = options[first]?.label ?? '';
  if (kind !== 'multiple' || first > options.length - 4 || !chance.happens(1 / 3)) return label;
  return `${label}┋${options[first + 1]?.label}`;
}
