import { createHash } from 'node:crypto';
import type { FileContent } from '../files/make-file.ts';

/** SHA-256 of everything that a file is made from beside the fonts; equal contents give equal files. */
export function contentDigest(content: FileContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
