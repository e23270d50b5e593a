import fc from 'fast-check';

/** One way to damage bytes. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'repeat' | 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** What breaks parsers more often than chance would. */
const FRAGMENTS = [
  '<',
  '>',
  '</row>',
  '<row>',
  '<c t="s"><v>99</v></c>',
  '<c r="XFD1048576"/>',
  '&',
  '&#0;',
  '&x;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a>',
  '"',
  "'",
  '\0',
  '\ufffd',
  '_xD800_',
  '__proto__',
  '-1',
  '1e999',
];

/** One to three damages; places are shares of the length, so that they fit any bytes. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ kind: fc.constant('cut' as const), at: place }),
    fc.record({
      kind: fc.constantFrom('repeat' as const, 'remove' as const),
      at: place,
      length: fc.integer({ min: 1, max: 64 }),
    }),
    fc.record({ kind: fc.constant('insert' as const), at: place, text: fc.constantFrom(...FRAGMENTS) }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** The bytes with these damages, one after another. */
export function mutated(bytes: Buffer, damages: readonly Mutation[]): Buffer {
  return damages.reduce(damaged, bytes);
}

function damaged(bytes: Buffer, mutation: Mutation): Buffer {
  const at = Math.floor(mutation.at * bytes.length);
  switch (mutation.kind) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << mutation.bit);
      return copy;
    }
    case 'cut':
      return bytes.subarray(0, at);
    case 'remove':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + mutation.length)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, at + mutation.length), bytes.subarray(at)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(mutation.text), bytes.subarray(at)]);
    default:
      return mutation satisfies never;
  }
}
