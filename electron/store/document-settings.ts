import { z } from 'zod';
import {
  type DocumentSettings,
  documentSettingsSchema,
  PLAIN_DOCUMENT_SETTINGS,
} from '../../shared/model/document-settings.ts';
import { addJournalEntry } from './journal.ts';
import { jsonColumn } from './json-column.ts';
import { sha256 } from './sha256.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';

const settingsRow = z.object({ settings: jsonColumn(documentSettingsSchema) });
const numberRow = z.object({ number: z.number().int() });
const hashedRow = z.object({
  number: z.number().int(),
  settings: z.string(),
  author: z.string(),
  at: z.string(),
});

/** What stands for the documents now; plain papers where nobody has set anything. */
export function documentSettings(db: ReadStore): DocumentSettings {
  const row = db.prepare('SELECT settings FROM document_settings ORDER BY number DESC LIMIT 1').get();
  return row === undefined ? PLAIN_DOCUMENT_SETTINGS : settingsRow.parse(row).settings;
}

/** Sets the documents' settings, with one entry in the journal; earlier ones are kept. */
export function saveDocumentSettings(
  db: WriteStore,
  settings: DocumentSettings,
  { author, now }: { readonly author: string; readonly now: string },
): void {
  const text = JSON.stringify(documentSettingsSchema.parse(settings));
  inTransaction(db, () => {
    const { number } = numberRow.parse(
      db.prepare('SELECT coalesce(max(number), 0) + 1 AS number FROM document_settings').get(),
    );
    db.prepare('INSERT INTO document_settings (number, settings, author, at) VALUES (?, ?, ?, ?)').run(
      number,
      text,
      author,
      now,
    );
    addJournalEntry(db, {
      action: 'documents-set',
      subject: String(number),
      content: settingsHash({ settings: text, author, at: now }),
      details: { bureau: settings.bureau },
      author,
      at: now,
    });
  });
}

/** A SHA-256 by number; the journal holds the same. */
export function documentSettingsHashes(db: ReadStore): ReadonlyMap<string, string> {
  const rows = db.prepare('SELECT number, settings, author, at FROM document_settings').all();
  return new Map(
    rows.map((row) => {
      const { number, ...said } = hashedRow.parse(row);
      return [String(number), settingsHash(said)];
    }),
  );
}

function settingsHash({ settings, author, at }: Omit<z.infer<typeof hashedRow>, 'number'>): string {
  return sha256(JSON.stringify([settings, author, at]));
}
