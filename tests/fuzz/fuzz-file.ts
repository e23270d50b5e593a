import { IMPORT_KINDS, type ImportKind } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type Chance, chanceOf } from '../../shared/statistics/chance.ts';
import { zipOf } from '../electron/files/zip-of.ts';
import type { Content, CorpusFile } from './corpus/corpus-file.ts';
import { encoded } from './corpus/encoded.ts';
import { damaged } from './damage/damage.ts';
import { BYTE_DAMAGES } from './damage/damage-bytes.ts';
import { HEADER_DAMAGES } from './damage/damage-headers.ts';
import { PART_DAMAGES } from './damage/damage-parts.ts';
import { TEXT_DAMAGES } from './damage/damage-text.ts';

/** A damaged file, and as what it is imported. */
export interface FuzzFile {
  readonly name: string;
  readonly kind: ImportKind;
  readonly phase: Phase | null;
  readonly bytes: Buffer;
  /** What was done to it, in words. */
  readonly damages: readonly string[];
}

/** Wrong names and wrong kinds are given now and then. */
const NAMES = ['__proto__.xlsx', '表.csv', 'a.xls', '无名', `${'长'.repeat(60)}.csv`, '表[1].csv', 'a.zip'];

/**
 * The damaged file of this number: the same whenever it is asked for under the same seed. It is damaged
 * inside first (parts, cells), then packed or encoded, then, less often, damaged as bytes.
 */
export function fuzzFile(corpus: readonly CorpusFile[], seed: number, number: number): FuzzFile {
  const chance = chanceOf(seed, 'file', number);
  const file = chance.pick(corpus);
  const inside = damagedInside(file.content, chance);
  const outside = damagedOutside(packed(inside.content), file.content.form, chance);
  const kind = chance.happens(0.05) ? chance.pick(IMPORT_KINDS) : file.kind;
  return {
    name: chance.happens(0.05) ? chance.pick(NAMES) : file.name,
    kind,
    phase: kind === 'registry' ? file.phase : (file.phase ?? 'end'),
    bytes: outside.bytes,
    damages: [file.name, ...inside.damages, ...outside.damages],
  };
}

function damagedInside(
  content: Content,
  chance: Chance,
): { readonly content: Content; readonly damages: readonly string[] } {
  const count = chance.pick([0, 1, 1, 2, 3]);
  if (content.form === 'text') {
    const { thing: text, damages } = damaged(content.text, TEXT_DAMAGES, count, chance);
    return { content: { ...content, text }, damages };
  }
  const { thing: parts, damages } = damaged(content.parts, PART_DAMAGES, count, chance);
  return { content: { ...content, parts }, damages };
}

function packed(content: Content): Buffer {
  return content.form === 'text' ? encoded(content.text, content.encoding) : zipOf(content.parts);
}

function damagedOutside(
  bytes: Buffer,
  form: Content['form'],
  chance: Chance,
): { readonly bytes: Buffer; readonly damages: readonly string[] } {
  if (chance.happens(0.75)) return { bytes, damages: [] };
  const choices = form === 'archive' ? [...BYTE_DAMAGES, ...HEADER_DAMAGES] : BYTE_DAMAGES;
  const { thing, damages } = damaged(bytes, choices, chance.whole(1, 2), chance);
  return { bytes: thing, damages };
}
