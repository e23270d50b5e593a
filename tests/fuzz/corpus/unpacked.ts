import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { Part } from './corpus-file.ts';

/** The parts of a sound archive, in their order. */
export async function unpacked(bytes: Buffer): Promise<Part[]> {
  const zip = await fromBufferPromise(bytes);
  const parts: Part[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    parts.push({ name: entry.fileName, content: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return parts;
}
