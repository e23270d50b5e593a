import type { Chance } from '../../../shared/statistics/chance.ts';
import type { Part } from '../corpus/corpus-file.ts';
import { type Damage, damaged } from './damage.ts';
import { BYTE_DAMAGES } from './damage-bytes.ts';
import { TEXT_DAMAGES } from './damage-text.ts';
import { XML_DAMAGES } from './damage-xml.ts';
import { ODD_VALUES } from './odd-values.ts';

type Parts = readonly Part[];

const ODD_NAMES = [
  '../outside.xml',
  '/etc/passwd',
  'C:/a.xml',
  'xl\\a.xml',
  '__proto__',
  '',
  '工作表.xml',
  'a'.repeat(300),
];

/** Damages of an unpacked archive: its parts as parts, and what stands in them. */
export const PART_DAMAGES: readonly Damage<Parts>[] = [
  { name: 'within a part', weight: 10, inflict: within },
  { name: 'bytes of a part', weight: 4, inflict: (parts, chance) => withPart(parts, chance, bytesDamaged) },
  { name: 'a sheet renamed', inflict: sheetRenamed },
  { name: 'a part missing', inflict: (parts, chance) => withPart(parts, chance, () => []) },
  {
    name: 'a part emptied',
    inflict: (parts, chance) => withPart(parts, chance, (part) => [{ ...part, content: Buffer.alloc(0) }]),
  },
  { name: 'a part twice', inflict: (parts, chance) => withPart(parts, chance, (part) => [part, part]) },
  {
    name: 'a part twice in capitals',
    inflict: (parts, chance) =>
      withPart(parts, chance, (part) => [part, { ...part, name: part.name.toUpperCase() }]),
  },
  {
    name: 'a part under another name',
    inflict: (parts, chance) =>
      withPart(parts, chance, (part) => [{ ...part, name: chance.pick(ODD_NAMES) }]),
  },
  {
    name: 'a part more',
    inflict: (parts, chance) => [
      ...parts,
      { name: chance.pick(ODD_NAMES), content: Buffer.from(chance.pick(ODD_VALUES)) },
    ],
  },
  { name: 'contents exchanged', inflict: exchanged },
  { name: 'parts in another order', inflict: (parts, chance) => chance.shuffled(parts) },
  {
    name: 'a thousand parts more',
    weight: 0.3,
    inflict: (parts) => [
      ...parts,
      ...Array.from({ length: 1_001 }, (_, index) => ({ name: `a/${index}`, content: Buffer.alloc(0) })),
    ],
  },
  { name: 'blank rows by the million', weight: 0.02, inflict: millionRows },
];

/** Most damages hit what rows are read from: anything else is hardly looked at. */
function within(parts: Parts, chance: Chance): Parts {
  const weighty = parts.filter(({ name }) => /sheet|shared|workbook\.xml$|\.csv$|styles/i.test(name));
  const chosen = weighty.length > 0 && chance.happens(0.85) ? chance.pick(weighty) : pickPart(parts, chance);
  return parts.map((part) => (part === chosen ? { ...part, content: textDamaged(part, chance) } : part));
}

function textDamaged({ name, content }: Part, chance: Chance): Buffer {
  const damages = name.endsWith('.csv') ? TEXT_DAMAGES : XML_DAMAGES;
  return Buffer.from(damaged(content.toString('utf8'), damages, chance.whole(1, 2), chance).thing);
}

function bytesDamaged(part: Part, chance: Chance): Part[] {
  return [{ ...part, content: damaged(part.content, BYTE_DAMAGES, 1, chance).thing }];
}

function sheetRenamed(parts: Parts, chance: Chance): Parts {
  const name = chance
    .pick([...ODD_VALUES, '数据/上', '[表]', '很长的表名'.repeat(20)])
    .replaceAll(/[&<"]/g, '');
  return parts.map((part) => {
    if (!part.name.endsWith('workbook.xml')) return part;
    const xml = part.content.toString('utf8').replaceAll(/(<sheet [^>]*name=)"[^"]*"/g, `$1"${name}"`);
    return { ...part, content: Buffer.from(xml) };
  });
}

function exchanged(parts: Parts, chance: Chance): Parts {
  const [one, other] = [pickPart(parts, chance), pickPart(parts, chance)];
  if (one === null || other === null) return parts;
  return parts.map((part) => {
    if (part === one) return { ...part, content: other.content };
    return part === other ? { ...part, content: one.content } : part;
  });
}

function withPart(parts: Parts, chance: Chance, change: (part: Part, chance: Chance) => Part[]): Parts {
  const chosen = pickPart(parts, chance);
  return parts.flatMap((part) => (part === chosen ? change(part, chance) : [part]));
}

function pickPart(parts: Parts, chance: Chance): Part | null {
  return parts.length === 0 ? null : chance.pick(parts);
}

/** All rows that a sheet can have; their numbers keep the part from packing like a bomb. */
function millionRows(parts: Parts): Parts {
  const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}"/>`).join('');
  return parts.map((part) =>
    part.name.endsWith('sheet1.xml')
      ? { ...part, content: Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`) }
      : part,
  );
}
