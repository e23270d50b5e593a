type Contents = Readonly<Record<string, string>>;

/** What is put on the clipboard at once: the same thing in several forms. */
export class ClipboardItem {
  readonly contents: Contents;

  constructor(contents: Contents) {
    this.contents = contents;
  }
}

let copied: Contents = {};

export const clipboard = {
  async write(items: ClipboardItem[]): Promise<void> {
    copied = Object.assign({}, ...items.map(({ contents }) => contents));
  },
  async writeText(text: string): Promise<void> {
    copied = { 'text/plain': text };
  },
  readText: async (): Promise<string> => copied['text/plain'] ?? '',
};

/** What would be pasted: as text, and as HTML. */
export function copiedContents(): { text: string; html: string } {
  return { text: copied['text/plain'] ?? '', html: copied['text/html'] ?? '' };
}
