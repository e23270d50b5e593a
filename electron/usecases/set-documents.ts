import { isDeepStrictEqual } from 'node:util';
import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type DocumentSettings,
} from '../../shared/model/document-settings.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { placeholdersOf, unknownPlaceholders } from '../../shared/report/fill-text.ts';
import { documentSettings, saveDocumentSettings } from '../store/document-settings.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Authorship } from './context.ts';

/** What a bureau says on its documents. */
export function getDocuments({ store }: Workspace): DocumentSettings {
  return documentSettings(store);
}

/**
 * Sets what a bureau says on its documents; nothing is written where it is said already. Refused where a text holds
 * something in braces that its document cannot fill.
 */
export function setDocuments(
  { store }: Workspace,
  settings: DocumentSettings,
  context: Authorship,
): Result<DocumentSettings> {
  const problems = KINDS.flatMap((kind) => unfillable(kind, settings));
  if (problems.length > 0) return refused(...problems);
  if (!isDeepStrictEqual(documentSettings(store), settings)) {
    saveDocumentSettings(store, settings, { author: context.author, now: context.now() });
  }
  return ok(settings);
}

const KINDS = Object.keys(DOCUMENT_KIND_NAMES) as DocumentKind[];

/** What the texts of a kind of document name that it does not know. */
function unfillable(kind: DocumentKind, settings: DocumentSettings): Problem[] {
  const known = placeholdersOf(kind, settings);
  const texts = Object.values(settings.texts[kind]).join('\n');
  const { zh, en } = DOCUMENT_KIND_NAMES[kind];
  return unknownPlaceholders(texts, known).map((placeholder) =>
    problem('report-unknown-placeholder', {
      placeholder,
      document: zh,
      documentInEnglish: en,
      known: known.map((name) => `{${name}}`).join('、'),
    }),
  );
}
