import type { Chance } from '../../../shared/statistics/chance.ts';
import type { Damage } from './damage.ts';
import { ODD_VALUES } from './odd-values.ts';

/** Damages of a text table, cell by cell and line by line. */
export const TEXT_DAMAGES: readonly Damage<string>[] = [
  { name: 'an odd heading', weight: 2, inflict: (text, chance) => withLine(text, 0, withOddCell(chance)) },
  {
    name: 'an odd cell',
    weight: 4,
    inflict: (text, chance) => withLine(text, lineIn(text, chance), withOddCell(chance)),
  },
  { name: 'a quote', weight: 0.5, inflict: (text, chance) => inserted(text, '"', chance) },
  { name: 'nested quotes', inflict: (text, chance) => inserted(text, '"a""b","""",', chance) },
  {
    name: 'a thousand quotes',
    weight: 0.3,
    inflict: (text, chance) => inserted(text, '"'.repeat(1_001), chance),
  },
  { name: 'a character of nothing', weight: 0.2, inflict: (text, chance) => inserted(text, '\0', chance) },
  { name: 'a lone surrogate', weight: 0.5, inflict: (text, chance) => inserted(text, '\ud800', chance) },
  { name: 'a replacement character', inflict: (text, chance) => inserted(text, '\ufffd', chance) },
  {
    name: 'another line end',
    inflict: (text, chance) => inserted(text, chance.pick(['\r', '\n', '\u2028']), chance),
  },
  { name: 'a row repeated', inflict: (text, chance) => withLines(text, chance, (line) => [line, line]) },
  { name: 'a row removed', inflict: (text, chance) => withLines(text, chance, () => []) },
  {
    name: 'a title above',
    inflict: (text, chance) => `${chance.pick(['2026年度', 'sep=;', ',,,', '""'])}\r\n${text}`,
  },
  {
    name: 'blank rows',
    inflict: (text, chance) => withLines(text, chance, (line) => [line, ...blankLines(chance)]),
  },
  {
    name: '16,384 columns',
    weight: 0.2,
    inflict: (text, chance) => withLines(text, chance, (line) => [line, ','.repeat(16_384)]),
  },
  {
    name: 'a very long cell',
    weight: 0.3,
    inflict: (text, chance) => inserted(text, '满意'.repeat(40_000), chance),
  },
  {
    name: 'another delimiter',
    inflict: (text, chance) => text.replaceAll(',', chance.pick([';', '\t', '|', '，'])),
  },
  { name: 'nothing', weight: 0.2, inflict: () => '' },
  { name: 'rows in another order', inflict: (text, chance) => chance.shuffled(linesOf(text)).join('\r\n') },
];

function linesOf(text: string): string[] {
  return text.split('\r\n');
}

function lineIn(text: string, chance: Chance): number {
  return Math.floor(chance.uniform() * linesOf(text).length);
}

function withLine(text: string, index: number, change: (line: string) => string): string {
  return linesOf(text)
    .map((line, at) => (at === index ? change(line) : line))
    .join('\r\n');
}

function withLines(text: string, chance: Chance, change: (line: string) => readonly string[]): string {
  const index = lineIn(text, chance);
  return linesOf(text)
    .flatMap((line, at) => (at === index ? change(line) : [line]))
    .join('\r\n');
}

/** Another value in one cell of a line, whatever separates its cells. */
function withOddCell(chance: Chance): (line: string) => string {
  return (line) => {
    const delimiter = [',', ';', '\t'].find((sign) => line.includes(sign)) ?? ',';
    const cells = line.split(delimiter);
    cells[Math.floor(chance.uniform() * cells.length)] = chance.pick(ODD_VALUES);
    return cells.join(delimiter);
  };
}

function inserted(text: string, what: string, chance: Chance): string {
  const at = Math.floor(chance.uniform() * (text.length + 1));
  return text.slice(0, at) + what + text.slice(at);
}

function blankLines(chance: Chance): string[] {
  return Array.from({ length: chance.pick([1, 40, 5_000]) }, () => chance.pick(['', ',', ' ']));
}
