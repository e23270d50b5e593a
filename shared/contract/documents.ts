import { z } from 'zod';
import { documentSettingsSchema } from '../model/document-settings.ts';
import { read, write } from './operation.ts';

/** What the bureau says on its documents: head, number, recipient, words, signature. */
export const DOCUMENTS_CONTRACT = {
  'documents.settings': read(z.object({}), documentSettingsSchema),
  /** Refused where a text holds a placeholder that no document can fill. */
  'documents.set': write(documentSettingsSchema, documentSettingsSchema),
} as const;
