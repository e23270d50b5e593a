import type { Portrait, PortraitListItem } from '../../action/portrait/portrait.ts';
import { COMPOUND_FIELD_NAMES } from '../../model/compound-fields.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { basisSection } from '../basis-section.ts';
import { NO_FIGURE } from '../figures.ts';
import { paperProperties } from '../official-paper.ts';
import { type Block, column, type Paper, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSampleSentence } from '../sampling/short-sample-words.ts';
import { voicesSentences } from './portrait-sentences.ts';

/** 小区画像 on paper: a plain sheet without number and signature, for whoever prepares a visit. */
export function buildPortrait(input: ReportInput, portrait: Portrait): Paper {
  const { name, code } = portrait;
  const title = [`${name}（${code}）`, `${input.year}年度小区画像`, ...(input.exercise ? ['（演练）'] : [])];
  return {
    head: null,
    title,
    recipient: '',
    opening: [],
    sections: [
      factsSection(portrait),
      standingsSection(input, portrait),
      aspectsSection(portrait),
      section('居民反映', voicesSentences(portrait.voices).map(paragraph)),
      listsSection(portrait),
      itemsSection(portrait),
      basisSection(input),
    ],
    ending: [],
    signature: null,
    attachments: [],
    imprint: null,
    footNote: input.exercise ? '演练，不作正式成绩使用' : '',
    properties: paperProperties(input, title.join('')),
  };
}

function factsSection({ typeName, subdistrict, committee, facts }: Portrait): Section {
  const rows = facts.map(({ field, value, median }) => [
    COMPOUND_FIELD_NAMES[field].zh,
    value ?? NO_FIGURE,
    median ?? NO_FIGURE,
  ]);
  return section('基本情况', [
    paragraph(`${subdistrict}${committee}，${typeName}。`),
    table([column('项目', 30, 'left'), column('本小区', 40), column('同类型中位', 30)], rows),
  ]);
}

/** For each phase with a plan, where fewer responses count than it asks for. */
function shortSamples({ records, guideline }: ReportInput, code: string): string {
  return records.sampling
    .map(({ short }) =>
      shortSampleSentence(
        short.find((one) => one.code === code),
        guideline,
      ),
    )
    .join('');
}

function standingsSection(input: ReportInput, { standings, code }: Portrait): Section {
  if (standings.length === 0) return section('历次成绩', [paragraph('还没有评分。')]);
  const columns = [
    column('年度', 14),
    column('阶段', 14),
    column('得分', 18),
    column('等次', 16),
    column('类内名次', 20),
    column('同类型中位', 18),
  ];
  const rows = standings.map(({ year, phase, score, grade, rank, of, median }) => [
    String(year),
    PHASE_NAMES[phase].zh,
    score ?? NO_FIGURE,
    grade ?? NO_FIGURE,
    rank === null ? NO_FIGURE : `${rank}/${of}`,
    median ?? NO_FIGURE,
  ]);
  const few = shortSamples(input, code);
  return section('历次成绩', [table(columns, rows), ...(few === '' ? [] : [paragraph(few)])]);
}

function aspectsSection({ aspects, shortfalls, shortfallCount, phase }: Portrait): Section {
  const heading = `${PHASE_NAMES[phase].zh}各方面得分和短板`;
  if (aspects.length === 0) return section(heading, [paragraph('这个阶段没有评分。')]);
  const ofAspects = table(
    [column('方面', 40, 'left'), column('得分/分值', 30), column('同类型中位', 30)],
    aspects.map(({ name, earned, points, median }) => [
      name,
      `${earned ?? NO_FIGURE}/${points}`,
      median ?? NO_FIGURE,
    ]),
  );
  if (shortfallCount === 0) return section(heading, [ofAspects, paragraph('没有短板。')]);
  const shown = shortfallCount > shortfalls.length ? `，列出可提升分最高的${shortfalls.length}项` : '';
  return section(heading, [
    ofAspects,
    paragraph(`短板${shortfallCount}项${shown}。`),
    table(
      [column('指标', 56, 'left'), column('得分/分值', 24), column('可提升（分）', 20)],
      shortfalls.map(({ leaf, name, earned, points, recoverable }) => [
        `${leaf} ${name}`,
        `${earned}/${points}`,
        recoverable,
      ]),
    ),
  ]);
}

function listsSection({ needs, resources, services }: Portrait): Section {
  return section('需求、资源和服务', [
    ...listBlocks('问题需求', needs),
    ...listBlocks('社会资源', resources),
    ...listBlocks('公共服务', services),
  ]);
}

function listBlocks(name: string, items: readonly PortraitListItem[]): Block[] {
  if (items.length === 0) return [paragraph(`${name}清单没有涉及本小区的条目。`)];
  const rows = items.map(({ text, category, state }) => [text, category.zh, state.zh]);
  return [table([column(name, 60, 'left'), column('类别', 22), column('状态', 18)], rows)];
}

function itemsSection({ openItems, closedItems }: Portrait): Section {
  const closed = closedItems === 0 ? '' : `已销号${closedItems}项。`;
  if (openItems.length === 0) return section('整改', [paragraph(`没有未销号的整改项。${closed}`)]);
  const columns = [
    column('编号', 16),
    column('事项', 42, 'left'),
    column('进展', 12),
    column('责任', 16),
    column('期限', 14),
  ];
  const rows = openItems.map(({ number, problem, state, responsible, deadline, isOverdue }) => [
    number,
    problem,
    state.zh,
    responsible || NO_FIGURE,
    `${deadline ?? NO_FIGURE}${isOverdue ? '（已逾期）' : ''}`,
  ]);
  return section('整改', [paragraph(`未销号的整改项${openItems.length}项。${closed}`), table(columns, rows)]);
}
