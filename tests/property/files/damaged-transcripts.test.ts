import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTranscriptText } from '../../../electron/usecases/interviews/read-transcript-text.ts';
import { PROBLEM_KINDS } from '../../../shared/problems/catalogue.ts';
import { temporaryFolder } from '../../electron/files/temporary-files.ts';
import { zipOf } from '../../electron/files/zip-of.ts';
import { mutated, mutations } from './mutate.ts';

const path = join(temporaryFolder(), 'F1.docx');
const RUNS = 500;

const ARROW =
  '<Relationships><Relationship Id="r1" Type="a/officeDocument" Target="word/document.xml"/></Relationships>';
const WORDS = `<w:document xmlns:w="x"><w:body>
  <w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>晚上 &amp; 白天</w:t><w:br/><w:t>停车难</w:t></w:r></w:p>
  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
</w:body></w:document>`;

const wordOf = (document: string | Buffer) =>
  zipOf([
    { name: '_rels/.rels', content: ARROW },
    { name: 'word/document.xml', content: document },
  ]);

/** A damaged document ends in words or in one problem that the catalogue knows; anything else throws. */
async function endsWell(bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  const read = await readTranscriptText({ path });
  if (read.ok) expect(read.value.text).toBeTypeOf('string');
  else for (const { code } of read.problems) expect(PROBLEM_KINDS).toHaveProperty([code]);
}

test('a Word document damaged as a file', async () => {
  const whole = wordOf(WORDS);
  await fc.assert(
    fc.asyncProperty(mutations, (damages) => endsWell(mutated(whole, damages))),
    { numRuns: RUNS },
  );
});

test('a Word document damaged inside', async () => {
  const words = Buffer.from(WORDS);
  await fc.assert(
    fc.asyncProperty(mutations, (damages) => endsWell(wordOf(mutated(words, damages)))),
    { numRuns: RUNS },
  );
});
