import type { ColumnMap } from '../../shared/intake/column-choices.ts';
import { committeeKey } from '../../shared/model/compound.ts';
import type { AssessedObject } from '../../shared/model/evidence.ts';
import { type ImportMapDocument, importMapSchema } from '../../shared/model/import-map.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { readText } from '../files/read-text.ts';
import { listCompounds } from '../store/compounds.ts';
import type { ReadStore } from '../store/store.ts';
import type { ImportChoices, NameChoice } from './import-choices.ts';

const PARTS = Object.keys(importMapSchema.shape).join('、');
const EXAMPLE = '{ "columns": { "所在小区": "小区" }, "names": { "天山一邨": "C0012" } }';

/** A map, as an import takes it. */
export interface ImportMap {
  readonly sheet: string | undefined;
  readonly columnMap: ColumnMap | undefined;
  readonly choices: ImportChoices;
}

/**
 * Reads what a person settled about a file from a JSON document.
 *
 * @returns refused where it is no such document, or names a compound or committee that is not in the register
 * @example { "headingRow": 3, "columns": { "哪个小区？": "小区" }, "names": { "天山一邨": "C0012" } }
 */
export async function readImportMap(
  db: ReadStore,
  path: string,
  phase: Phase | null,
): Promise<Result<ImportMap>> {
  const text = await readText(path);
  if (text === null) return refused(problem('import-map-unreadable', {}, { file: path }));
  const map = parsedMap(text, path);
  if (!map.ok) return map;
  const { sheet, headingRow, columns, numbers, hiddenRows, absent } = map.value;
  const names = namesIn(db, map.value.names, phase, path);
  if (!names.ok) return names;
  const settles = headingRow !== undefined || Object.keys(columns).length > 0;
  return ok({
    sheet,
    columnMap: settles ? { headingRow, columns: new Map(Object.entries(columns)) } : undefined,
    choices: { names: names.value, numbers, hiddenRows, withdrawsAbsent: absent === 'withdraw' },
  });
}

function parsedMap(text: string, file: string): Result<ImportMapDocument> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refused(problem('import-map-not-json', { example: EXAMPLE }, { file }));
  }
  const map = importMapSchema.safeParse(document);
  if (map.success) return ok(map.data);
  const [issue] = map.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  return refused(
    problem(
      'import-map-shape',
      { parts: PARTS, path: [...(issue?.path ?? []), ...keys].join(' › ') },
      { file },
    ),
  );
}

function namesIn(
  db: ReadStore,
  names: Readonly<Record<string, string>>,
  phase: Phase | null,
  file: string,
): Result<NameChoice[]> {
  const objects = objectsOf(db, phase);
  const choices: NameChoice[] = [];
  for (const [text, id] of Object.entries(names)) {
    const object = objects.get(id) ?? null;
    if (object === null && id !== '')
      return refused(problem('import-map-object-unknown', { text, id }, { file }));
    choices.push({ text, committee: '', object });
  }
  return ok(choices);
}

function objectsOf(db: ReadStore, phase: Phase | null): ReadonlyMap<string, AssessedObject> {
  const compounds = listCompounds(db, phase);
  return new Map<string, AssessedObject>([
    ...compounds.map((compound) => objectEntry('committee', committeeKey(compound))),
    ...compounds.map(({ code }) => objectEntry('compound', code)),
  ]);
}

function objectEntry(level: AssessedObject['level'], id: string): [string, AssessedObject] {
  return [id, { level, id }];
}
