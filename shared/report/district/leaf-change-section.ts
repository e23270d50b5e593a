import { signed } from '../../language/digits.ts';
import { METHOD_NAMES, PHASE_NAMES } from '../../model/names.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { leafChangesSentence, oneDecimal } from './leaf-change-sentences.ts';
import { type LeafChange, leafChanges } from './leaf-changes.ts';

const MOST = 5;

/** The leaves whose mean rate moved most, both ways; no section where no leaf can be compared. */
export function leafChangeSections(input: ReportInput): Section[] {
  const changes = leafChanges(input);
  if (changes.length === 0) return [];
  const rose = changes
    .filter(({ difference }) => difference > 0)
    .sort((a, b) => b.difference - a.difference)
    .slice(0, MOST);
  const fell = changes
    .filter(({ difference }) => difference < 0)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, MOST);
  const words = `${leafChangesSentence(changes)}平均得分率按两阶段均有数据的小区计算，变动较大的指标见下表，升降各不超过${MOST}项。`;
  const isMoved = rose.length + fell.length > 0;
  return [
    section('末级指标的变化', [
      paragraph(isMoved ? words : leafChangesSentence(changes)),
      ...(isMoved ? [leafTable([...rose, ...fell])] : []),
    ]),
  ];
}

function leafTable(changes: readonly LeafChange[]): PaperTable {
  return table(
    [
      column('末级指标', 36, 'left'),
      column('评估方法', 14),
      column('小区（个）', 12),
      column(`${PHASE_NAMES.mid.zh}（%）`, 12),
      column(`${PHASE_NAMES.end.zh}（%）`, 12),
      column('变动（百分点）', 18),
    ],
    changes.map(({ leaf, compounds, before, after, difference }) => [
      `${leaf.id} ${leaf.name}`,
      METHOD_NAMES[leaf.method].zh,
      String(compounds),
      oneDecimal(before),
      oneDecimal(after),
      signed(difference, oneDecimal(Math.abs(difference))),
    ]),
  );
}
