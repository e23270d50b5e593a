import type {
  FlaggedResponseView,
  LeftOutResponseView,
  QualityOverview,
} from '../../shared/contract/evidence/quality.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { QUALITY_RULE_NAMES } from '../../shared/model/quality.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

const UNSET = { zh: '导则没有设这条规则', en: 'the guideline does not set this rule' };

/** What there is to say about the responses of a phase. */
export interface QualityListing {
  readonly phase: Phase;
  readonly overview: QualityOverview;
  readonly flagged: readonly FlaggedResponseView[];
  readonly leftOut: readonly LeftOutResponseView[];
}

/** Prints how many responses each rule flags, which they are, and which are left out and why. */
export function printQuality(terminal: Terminal, { overview, flagged, leftOut }: QualityListing): void {
  const { print, say } = terminal;
  const rules = overview.rules.map(({ rule, limit, flagged: count }) => [
    rule,
    say(QUALITY_RULE_NAMES[rule]),
    say(limit ?? UNSET),
    limit === null ? null : count,
  ]);
  print(
    textTable(
      [
        { zh: '规则', en: 'rule' },
        { zh: '名称', en: 'name' },
        { zh: '标准', en: 'limit' },
        { zh: '份数', en: 'responses' },
      ].map(say),
      rules,
    ),
  );
  if (flagged.length > 0) printFlagged(terminal, flagged);
  if (leftOut.length > 0) printLeftOut(terminal, leftOut);
}

function printFlagged({ print, say }: Terminal, flagged: QualityListing['flagged']): void {
  print('');
  print(
    say({
      zh: `可疑而仍计入的问卷 ${flagged.length} 份：`,
      en: `${flagged.length} doubtful responses, which count:`,
    }),
  );
  const headings = [...PLACE, { zh: '疑点', en: 'why' }].map(say);
  const rows = flagged.map(({ id, compound, file, row, flags }) => [
    id,
    compound.code,
    file,
    row,
    flags.map(({ rule, words }) => `${say(QUALITY_RULE_NAMES[rule])} ${say(words)}`).join('; '),
  ]);
  print(textTable(headings, rows));
}

function printLeftOut({ print, say }: Terminal, leftOut: QualityListing['leftOut']): void {
  print('');
  print(say({ zh: `不计入的问卷 ${leftOut.length} 份：`, en: `${leftOut.length} responses left out:` }));
  const headings = [
    ...PLACE,
    { zh: '原因', en: 'reason' },
    { zh: '经手人', en: 'author' },
    { zh: '时间', en: 'time' },
  ].map(say);
  const rows = leftOut.map(({ id, compound, file, row, reason, author, at }) => [
    id,
    compound.code,
    file,
    row,
    reason,
    author,
    at,
  ]);
  print(textTable(headings, rows));
}

const PLACE = [
  { zh: '编号', en: 'response' },
  { zh: '小区', en: 'compound' },
  { zh: '文件', en: 'file' },
  { zh: '行', en: 'row' },
];
