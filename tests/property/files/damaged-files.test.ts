import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../../shared/problems/catalogue.ts';
import { readAll } from '../../electron/files/read-all.ts';
import { temporaryFolder } from '../../electron/files/temporary-files.ts';
import { partsOf } from '../../electron/files/workbook-of.ts';
import { zipOf } from '../../electron/files/zip-of.ts';
import { type Mutation, mutated, mutations } from './mutate.ts';

const folder = temporaryFolder();
const RUNS = 700;

const PARTS = partsOf({
  data: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46206.5</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><r><t>虹古</t></r><r><t>小区 &amp; 二期</t></r></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>`,
  strings: '<si><t>满意</t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
});
const CSV = Buffer.from('小区,户数,备注\r\n虹古小区,512,"好, ""很好"""\r\n仙霞新村,1024,\r\n');

/** A damaged file ends in rows or in one problem that the catalogue knows; anything else throws. */
async function endsWell(name: string, bytes: Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { rows, problem } = await readAll(path);
  if (problem) expect(PROBLEM_KINDS).toHaveProperty([problem.code]);
  else expect(rows.every(({ cells }) => cells.at(-1) !== undefined)).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

test('a workbook damaged as a file', async () => {
  const whole = zipOf(PARTS);
  await fc.assert(
    fc.asyncProperty(mutations, async (damages) => endsWell('a.xlsx', mutated(whole, damages))),
    { numRuns: RUNS },
  );
});

test('a workbook with a damaged part in a sound archive', async () => {
  const parts = fc.record({ part: fc.nat({ max: PARTS.length - 1 }), damages: mutations });
  await fc.assert(
    fc.asyncProperty(parts, async ({ part, damages }) => endsWell('a.xlsx', withDamagedPart(part, damages))),
    { numRuns: RUNS },
  );
});

test('a workbook whose parts are missing or exchanged', async () => {
  const some = fc.shuffledSubarray(PARTS.map((_, index) => index));
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }),
      async (kept, contents) => {
        const parts = kept.flatMap((index) => {
          const [part, other] = [PARTS[index], contents[index]];
          return part && other
            ? [{ name: part.name, content: index % 2 ? part.content : other.content }]
            : [];
        });
        await endsWell('a.xlsx', zipOf(parts));
      },
    ),
    { numRuns: RUNS / 4 },
  );
});

test('a damaged text table', async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (damages) => endsWell('a.csv', mutated(CSV, damages))),
    { numRuns: RUNS },
  );
});

test('bytes by chance, under any name', async () => {
  const name = fc.constantFrom('a.xlsx', 'a.csv', 'a.xls', 'a');
  const start = fc.constantFrom(
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '%PDF',
    '\xef\xbb\xbf',
    '\xff\xfe',
  );
  await fc.assert(
    fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 200 }), async (file, beginning, bytes) =>
      endsWell(file, Buffer.concat([Buffer.from(beginning, 'latin1'), bytes])),
    ),
    { numRuns: RUNS },
  );
});

function withDamagedPart(index: number, damages: readonly Mutation[]): Buffer {
  return zipOf(
    PARTS.map((part, position) =>
      position === index ? { ...part, content: mutated(Buffer.from(part.content), damages) } : part,
    ),
  );
}
