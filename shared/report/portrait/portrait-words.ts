import type { Portrait, PortraitListItem } from '../../action/portrait/portrait.ts';
import { yearText } from '../../action/rectification/problem-text.ts';
import { guidelineName } from '../../model/guideline.ts';
import { beijingDate } from '../beijing-date.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE } from '../figures.ts';
import { column, type PaperTable, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSampleSentence } from '../sampling/short-sample-words.ts';
import { maskWritten } from '../voices/masking/mask-written.ts';
import type { PortraitExtent } from './portrait-extent.ts';
import { interviewsSentence, responsesSentence } from './portrait-sentences.ts';

/** What is said in words: where it is, what residents say, the three lists, what is to be mended, and which run says so. */
export function wordsTable(input: ReportInput, portrait: Portrait, extent: PortraitExtent): PaperTable {
  const { voices, shortfallNote } = portrait;
  const few = shortSamples(input, portrait.code);
  const rows = [
    ['所在', whereText(portrait)],
    ...(shortfallNote === null ? [] : [['短板', shortfallNote.zh]]),
    ...(few === '' ? [] : [['样本', few]]),
    ['居民问卷', responsesSentence(voices, extent.questions)],
    ['居民访谈', interviewsSentence(voices, extent)],
    ['问题需求', listText(printedNeeds(portrait), extent)],
    ['社会资源', listText(portrait.resources, extent)],
    ['公共服务', listText(portrait.services, extent)],
    ['整改', itemsText(portrait, extent)],
    ['评分依据', basisText(input)],
  ];
  return table([column('', 12), column('', 88, 'left')], rows);
}

function whereText({ subdistrict, committee, typeName }: Portrait): string {
  return `${cutText(`${subdistrict}${committee}`, LONGEST_PLACE)}，${cutText(typeName, LONGEST_PLACE)}`;
}

/** For each phase with a plan, where fewer responses count than it asks for. */
function shortSamples({ records, guideline }: ReportInput, code: string): string {
  const short = records.sampling.flatMap((sampling) => sampling.short.find((one) => one.code === code) ?? []);
  return short.map((one) => shortSampleSentence(one, guideline)).join('');
}

function printedNeeds({ needs }: Portrait): PortraitListItem[] {
  return needs.map((need) => ({ ...need, text: maskWritten(need.text) }));
}

/** The first items of a list, each with its state, and how many more there are. */
function listText(items: readonly PortraitListItem[], { listed, longest }: PortraitExtent): string {
  if (items.length === 0) return '清单没有涉及本小区的条目。';
  const shown = items.slice(0, listed).map(({ text, state }) => `${cutText(text, longest)}（${state.zh}）`);
  return `${shown.join('；')}${restText(items.length, shown.length, '条')}`;
}

function itemsText({ openItems, closedItems }: Portrait, { items, longest }: PortraitExtent): string {
  const closed = closedItems === 0 ? '' : `已销号${closedItems}项。`;
  if (openItems.length === 0) return `没有未销号的整改项。${closed}`;
  const shown = openItems
    .slice(0, items)
    .map(({ number, problem, takenOverFrom, state, responsible, deadline, isOverdue }) => {
      const what = cutText(maskWritten(problem), longest) + yearText(takenOverFrom);
      const who = cutText(responsible, longest) || NO_FIGURE;
      const by = `${deadline ?? NO_FIGURE}${isOverdue ? '，已逾期' : ''}`;
      return `${number} ${what}（${state.zh}，责任${who}，期限${by}）`;
    });
  return `未销号${openItems.length}项。${closed}${shown.join('；')}${restText(openItems.length, shown.length, '项')}`;
}

/** How much more there is than what was told; only a full stop where that was all. */
function restText(all: number, told: number, unit: string): string {
  if (told === all) return '。';
  return told === 0 ? `共${all}${unit}。` : `；另有${all - told}${unit}。`;
}

function basisText({ run, guideline }: ReportInput): string {
  const title = `《${cutText(guideline.title, LONGEST_PLACE)}》（${cutText(guidelineName(guideline), LONGEST_PLACE)}）`;
  return `${title}，${beijingDate(run.createdAt)}评分，评分摘要${run.digest}`;
}

const LONGEST_PLACE = 40;
