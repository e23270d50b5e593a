import type { Chance } from '../../../shared/statistics/chance.ts';
import type { Damage } from './damage.ts';
import { ODD_BYTES } from './odd-values.ts';

const LONGEST_STRETCH = 64;

/** Damages that need no idea of what the bytes mean. */
export const BYTE_DAMAGES: readonly Damage<Buffer>[] = [
  { name: 'a bit flipped', weight: 3, inflict: flipped },
  { name: 'a byte changed', inflict: changed },
  { name: 'cut off', inflict: (bytes, chance) => bytes.subarray(0, placeIn(bytes, chance)) },
  {
    name: 'a beginning missing',
    weight: 0.3,
    inflict: (bytes, chance) => bytes.subarray(placeIn(bytes, chance)),
  },
  { name: 'a stretch removed', inflict: (bytes, chance) => spliced(bytes, chance, () => []) },
  { name: 'a stretch repeated', inflict: (bytes, chance) => spliced(bytes, chance, (cut) => [cut, cut]) },
  {
    name: 'odd bytes inserted',
    inflict: (bytes, chance) => spliced(bytes, chance, (cut) => [chance.pick(ODD_BYTES), cut]),
  },
  {
    name: 'a stretch zeroed',
    weight: 0.5,
    inflict: (bytes, chance) => spliced(bytes, chance, (cut) => [Buffer.alloc(cut.length)]),
  },
  { name: 'a stretch from elsewhere', inflict: transplanted },
];

/** A place within the bytes; 0 where there are none. */
function placeIn(bytes: Buffer, chance: Chance): number {
  return Math.floor(chance.uniform() * bytes.length);
}

function flipped(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes);
  const at = placeIn(copy, chance);
  copy[at] = (copy[at] ?? 0) ^ (1 << chance.whole(0, 7));
  return copy;
}

function changed(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes);
  copy[placeIn(copy, chance)] = chance.whole(0, 255);
  return copy;
}

/** The bytes with something in place of a short stretch. */
function spliced(bytes: Buffer, chance: Chance, put: (cut: Buffer) => readonly Buffer[]): Buffer {
  const start = placeIn(bytes, chance);
  const end = start + chance.whole(1, LONGEST_STRETCH);
  return Buffer.concat([bytes.subarray(0, start), ...put(bytes.subarray(start, end)), bytes.subarray(end)]);
}

function transplanted(bytes: Buffer, chance: Chance): Buffer {
  const from = placeIn(bytes, chance);
  const stretch = bytes.subarray(from, from + chance.whole(1, LONGEST_STRETCH));
  return spliced(bytes, chance, () => [stretch]);
}
