import { canonicalJson } from '../../shared/model/canonical-json.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { listBuiltInGuidelines } from './list-built-in-guidelines.ts';

let documents: Promise<ReadonlySet<string>> | null = null;

/** Whether a guideline came with the program and nothing in it was changed: nobody has made it their own yet. */
export async function isBuiltInGuideline(guideline: Guideline): Promise<boolean> {
  documents ??= readDocuments();
  return (await documents).has(canonicalJson(guideline));
}

async function readDocuments(): Promise<ReadonlySet<string>> {
  const listed = await listBuiltInGuidelines();
  return new Set(listed.ok ? listed.value.map(({ guideline }) => canonicalJson(guideline)) : []);
}
