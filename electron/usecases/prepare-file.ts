import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { FileMaker } from '../files/file-maker.ts';
import type { PdfPart } from '../files/joining/join-pdfs.ts';
import type { FileContent } from '../files/make-file.ts';
import { inTurn } from './in-turn.ts';
import type { JoinedFile, PlannedFile, PlannedPart, SingleFile } from './planned-file.ts';

/** A planned file whose turn has come. */
export interface PreparedFile {
  /** SHA-256 of everything that it is made from beside the fonts; equal ones make equal files. */
  digest(): Promise<string>;
  make(maker: FileMaker): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** Puts together what a file is made from, once, when it is first asked for. */
export function prepareFile(file: PlannedFile): PreparedFile {
  return file.kind === 'single' ? prepareSingle(file) : prepareJoined(file);
}

/** SHA-256 of everything that a file is made from beside the fonts. */
export function contentDigest(content: FileContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function prepareSingle(file: SingleFile): PreparedFile {
  let known: FileContent | null = null;
  const content = () => {
    known ??= file.content();
    return known;
  };
  return {
    digest: () => Promise.resolve(contentDigest(content())),
    make: (maker) => maker.make(content()),
  };
}

/** Its documents are never all there at the same time, neither for the digest nor for printing. */
function prepareJoined({ parts, properties }: JoinedFile): PreparedFile {
  let known: Promise<string> | null = null;
  return {
    digest() {
      known ??= digestOfParts(parts);
      return known;
    },
    async make(maker) {
      const made = await makeParts(parts, maker);
      return made.ok ? maker.make({ kind: 'joined-pdf', parts: made.value, properties }) : made;
    },
  };
}

async function digestOfParts(parts: readonly PlannedPart[]): Promise<string> {
  const digest = createHash('sha256');
  for (const { group, content } of parts) {
    digest.update(JSON.stringify([group, contentDigest(content())]));
    // Others are answered between two parts.
    await setImmediate();
  }
  return digest.digest('hex');
}

async function makeParts(parts: readonly PlannedPart[], maker: FileMaker): Promise<Result<PdfPart[]>> {
  const made: PdfPart[] = [];
  for (let begin = 0; begin < parts.length; begin += maker.atOnce) {
    const some = parts.slice(begin, begin + maker.atOnce);
    const results = await Promise.all(some.map((part) => makePart(part, maker)));
    const whole = await inTurn(results, (result) => result);
    if (!whole.ok) return whole;
    made.push(...whole.value);
  }
  return ok(made);
}

async function makePart({ group, content }: PlannedPart, maker: FileMaker): Promise<Result<PdfPart>> {
  const made = await maker.make(content());
  return made.ok ? ok({ group, bytes: made.value }) : made;
}
