import { isDeepStrictEqual } from 'node:util';
import type { DocumentSettings } from '../../shared/model/document-settings.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { PLACEHOLDERS, unknownPlaceholders } from '../../shared/report/fill-text.ts';
import { documentSettings, saveDocumentSettings } from '../store/document-settings.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** What a bureau says on its documents. */
export function getDocuments({ store }: Workspace): DocumentSettings {
  return documentSettings(store);
}

/**
 * Sets what a bureau says on its documents; nothing is written where it is said already. Refused where a text holds
 * something in braces that no document can fill.
 */
export function setDocuments(
  { store }: Workspace,
  settings: DocumentSettings,
  context: Pick<UseCaseContext, 'author' | 'now'>,
): Result<DocumentSettings> {
  const unknown = [...new Set(textsOf(settings).flatMap(unknownPlaceholders))];
  if (unknown.length > 0) {
    const known = PLACEHOLDERS.map((name) => `{${name}}`).join('、');
    return refused(
      ...unknown.map((placeholder) => problem('report-unknown-placeholder', { placeholder, known })),
    );
  }
  if (!isDeepStrictEqual(documentSettings(store), settings)) {
    saveDocumentSettings(store, settings, { author: context.author, now: context.now() });
  }
  return ok(settings);
}

/** The texts that a document fills. */
function textsOf({ texts }: DocumentSettings): string[] {
  return Object.values(texts).flatMap((ofDocument) => Object.values(ofDocument));
}
