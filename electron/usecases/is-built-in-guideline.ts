import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../shared/model/canonical-json.ts';
import { type Guideline, guidelineSchema } from '../../shared/model/guideline.ts';
import { BUILT_IN_FOLDER } from './built-in-folder.ts';

let documents: ReadonlySet<string> | null = null;

/** Whether a guideline came with the program and nothing in it was changed: nobody has made it their own yet. */
export function isBuiltInGuideline(guideline: Guideline): boolean {
  documents ??= readDocuments();
  return documents.has(canonicalJson(guideline));
}

function readDocuments(): ReadonlySet<string> {
  const names = readdirSync(BUILT_IN_FOLDER).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => readFileSync(join(BUILT_IN_FOLDER, name), 'utf8'));
  return new Set(texts.map((text) => canonicalJson(guidelineSchema.parse(JSON.parse(text)))));
}
