import { type DocumentSettings, documentSettingsSchema } from '../../shared/model/document-settings.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { readText } from '../files/read-text.ts';

/** Documents' settings out of a JSON file, such as `daoze documents` prints; refused with the field that does not fit. */
export async function readDocumentSettings(path: string): Promise<Result<DocumentSettings>> {
  const text = await readText(path);
  if (text === null) return refused(problem('documents-unreadable', {}, { file: path }));
  const settings = documentSettingsSchema.safeParse(parsed(text));
  if (settings.success) return ok(settings.data);
  const field = settings.error.issues[0]?.path.join('.') ?? '';
  return refused(problem('documents-unfit', { field: field === '' ? 'JSON' : field }, { file: path }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
