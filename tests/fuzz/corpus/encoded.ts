import type { Encoding } from './corpus-file.ts';
import { gb18030 } from './gb18030.ts';

/** The bytes of a text table. */
export function encoded(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-mark':
      return Buffer.from(`\ufeff${text}`);
    case 'gb18030':
      return gb18030(text);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    default:
      return encoding satisfies never;
  }
}
