import type { Chance } from '../../../shared/statistics/chance.ts';
import type { Damage } from './damage.ts';

/** A field of a zip record: where it stands behind the signature's first byte, and how many bytes it has. */
type Field = readonly [offset: number, length: 2 | 4];

interface ZipRecord {
  readonly signature: Buffer;
  readonly fields: Readonly<Record<string, Field>>;
}

const LOCAL: ZipRecord = {
  signature: Buffer.from('PK\x03\x04', 'latin1'),
  fields: {
    flags: [6, 2],
    method: [8, 2],
    sum: [14, 4],
    packed: [18, 4],
    size: [22, 4],
    name: [26, 2],
    extra: [28, 2],
  },
};

const CENTRAL: ZipRecord = {
  signature: Buffer.from('PK\x01\x02', 'latin1'),
  fields: {
    version: [6, 2],
    flags: [8, 2],
    method: [10, 2],
    sum: [16, 4],
    packed: [20, 4],
    size: [24, 4],
    name: [28, 2],
    extra: [30, 2],
    comment: [32, 2],
    disk: [34, 2],
    offset: [42, 4],
  },
};

const END: ZipRecord = {
  signature: Buffer.from('PK\x05\x06', 'latin1'),
  fields: { disk: [4, 2], here: [8, 2], count: [10, 2], size: [12, 4], offset: [16, 4], comment: [20, 2] },
};

/** Archives that lie about themselves: in the header beside a part, in the directory, in its end. */
export const HEADER_DAMAGES: readonly Damage<Buffer>[] = [
  { name: 'a lie in a local header', weight: 2, inflict: (bytes, chance) => lie(bytes, LOCAL, chance) },
  { name: 'a lie in the directory', weight: 3, inflict: (bytes, chance) => lie(bytes, CENTRAL, chance) },
  { name: "a lie in the directory's end", inflict: (bytes, chance) => lie(bytes, END, chance) },
  { name: 'a part named encrypted', inflict: encrypted },
];

function lie(bytes: Buffer, { signature, fields }: ZipRecord, chance: Chance): Buffer {
  const places = placesOf(bytes, signature);
  if (places.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  const [offset, length] = chance.pick(Object.values(fields));
  const at = chance.pick(places) + offset;
  if (at + length > copy.length) return copy;
  const limit = 256 ** length - 1;
  const truth = copy.readUIntLE(at, length);
  const lies = [0, 1, 0xff, 0xffff, limit, truth + 1, truth - 1, truth * 1000, truth ^ 1, copy.length];
  copy.writeUIntLE(Math.min(Math.max(chance.pick(lies), 0), limit), at, length);
  return copy;
}

function encrypted(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes);
  const places = placesOf(copy, CENTRAL.signature);
  if (places.length === 0) return copy;
  const at = chance.pick(places) + 8;
  if (at < copy.length) copy[at] = (copy[at] ?? 0) | 1;
  return copy;
}

function placesOf(bytes: Buffer, signature: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1)) places.push(at);
  return places;
}
