/** A fenced block of a document whose first line names a file: its text, or what changes in it. */
export interface FileBlock {
  readonly path: string;
  /** `diff` changes a file; any other language is the whole text of a new one. */
  readonly language: string;
  readonly text: string;
}

/** The file blocks of one section of a document, in the order in which they stand. */
export function fileBlocks(document: string, heading: string): FileBlock[] {
  const section = document.split(/^(?=### )/mu).find((part) => part.startsWith(`### ${heading}\n`)) ?? '';
  const blocks = section.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gmsu);
  return [...blocks].map(([, language = '', path = '', text = '']) => ({ language, path, text }));
}

/**
 * The file as the block leaves it. A change is written as a diff without line numbers: what its lines
 * with ` ` and `-` say must stand in the file exactly once.
 */
export function applyBlock({ language, path, text }: FileBlock, before: string): string {
  if (language !== 'diff') return text;
  return text.split(/^@@\n/mu).reduce((file, hunk) => applyHunk(file, hunk, path), before);
}

function applyHunk(file: string, hunk: string, path: string): string {
  const lines = hunk.split('\n').slice(0, -1);
  const keep = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const parts = file.split(keep('+'));
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} places like this:\n${hunk}`);
  return parts.join(keep('-'));
}
