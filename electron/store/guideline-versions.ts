import { z } from 'zod';
import { canonicalJson } from '../../shared/model/canonical-json.ts';
import { type Guideline, guidelineName, guidelineSchema } from '../../shared/model/guideline.ts';
import { addJournalEntry } from './journal.ts';
import { jsonColumn } from './json-column.ts';
import { sha256 } from './sha256.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';

const versionTexts = z.object({
  number: z.number().int(),
  document: z.string(),
  sha256: z.string(),
  author: z.string(),
  createdAt: z.string(),
  reason: z.string(),
});
type VersionTexts = z.infer<typeof versionTexts>;

const versionDocument = jsonColumn(guidelineSchema);

/** One version of the guideline as it was saved. */
export interface GuidelineVersion extends Omit<VersionTexts, 'document'> {
  readonly guideline: Guideline;
}

/** The file no longer holds a version as it was saved: nothing may be scored by it. */
export class DamagedVersion extends Error {
  readonly number: number;

  constructor(number: number) {
    super(`guideline version ${number} is not as it was saved`);
    this.number = number;
  }
}

const SELECT = `
  SELECT number, document, sha256, author, created_at AS createdAt, reason
  FROM guideline_version`;

/**
 * The guideline that counts now: the latest version. A workspace always has one.
 *
 * @throws {DamagedVersion}
 */
export function currentGuideline(db: ReadStore): GuidelineVersion {
  const row = db.prepare(`${SELECT} ORDER BY number DESC LIMIT 1`).get();
  if (row === undefined) throw new DamagedVersion(1);
  return readVersion(db, row);
}

/** The number of the guideline that counts now, without reading the document. */
export function currentVersionNumber(db: ReadStore): number {
  const row = db.prepare('SELECT coalesce(max(number), 0) AS number FROM guideline_version').get();
  return versionTexts.pick({ number: true }).parse(row).number;
}

/**
 * One version by its number; null when there is none.
 *
 * @throws {DamagedVersion}
 */
export function guidelineVersion(db: ReadStore, number: number): GuidelineVersion | null {
  const row = db.prepare(`${SELECT} WHERE number = ?`).get(number);
  return row === undefined ? null : readVersion(db, row);
}

/**
 * Every version, the oldest first.
 *
 * @throws {DamagedVersion}
 */
export function listGuidelineVersions(db: ReadStore): GuidelineVersion[] {
  return db
    .prepare(`${SELECT} ORDER BY number`)
    .all()
    .map((row) => readVersion(db, row));
}

/** Of each open file the documents that were read, by what they are vouched for with. */
const readDocuments = new WeakMap<
  ReadStore,
  Map<string, { readonly document: string; readonly guideline: Guideline }>
>();

/** A document that stands as it was read once is not read again. */
function readVersion(db: ReadStore, row: unknown): GuidelineVersion {
  const { document, ...texts } = versionTexts.parse(row);
  const known = readDocuments.get(db) ?? new Map();
  readDocuments.set(db, known);
  const before = known.get(texts.sha256);
  if (before?.document === document) return { ...texts, guideline: before.guideline };
  const read = versionDocument.safeParse(document);
  if (!read.success || sha256(document) !== texts.sha256) throw new DamagedVersion(texts.number);
  known.set(texts.sha256, { document, guideline: read.data });
  return { ...texts, guideline: read.data };
}

/**
 * Makes this guideline the current one; earlier versions are kept.
 *
 * @returns the number of its version: the one already current when nothing in it differs
 */
export function saveGuidelineVersion(
  db: WriteStore,
  guideline: Guideline,
  { author, now, reason }: { readonly author: string; readonly now: string; readonly reason: string },
): number {
  const document = documentOf(guideline);
  const hash = sha256(document);
  return inTransaction(db, () => {
    const latest = latestDocument(db);
    if (latest !== undefined && saysTheSame(latest.document, document)) return latest.number;
    const number = (latest?.number ?? 0) + 1;
    db.prepare(
      `INSERT INTO guideline_version (number, document, sha256, author, created_at, reason)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(number, document, hash, author, now, reason);
    addJournalEntry(db, {
      action: 'guideline-saved',
      subject: String(number),
      content: versionHash({ document, sha256: hash, author, createdAt: now, reason }),
      details: { guideline: guidelineName(guideline), sha256: hash, reason },
      author,
      at: now,
    });
    return number;
  });
}

/** The fields in the order of the schema, defaults filled in, no spaces. */
function documentOf(guideline: Guideline): string {
  return JSON.stringify(guidelineSchema.parse(guideline));
}

/** Whatever the order of the keys. */
function saysTheSame(document: string, other: string): boolean {
  return document === other || canonicalJson(JSON.parse(document)) === canonicalJson(JSON.parse(other));
}

function latestDocument(db: ReadStore): { readonly number: number; readonly document: string } | undefined {
  const row = db.prepare('SELECT number, document FROM guideline_version ORDER BY number DESC LIMIT 1').get();
  return versionTexts.pick({ number: true, document: true }).optional().parse(row);
}

/** The hash of each version as it stands in the file, by number. */
export function guidelineHashes(db: ReadStore): ReadonlyMap<string, string> {
  const rows = db.prepare(`${SELECT} ORDER BY number`).all();
  return new Map(
    rows.map((row) => {
      const { number, ...texts } = versionTexts.parse(row);
      return [String(number), versionHash(texts)];
    }),
  );
}

/** SHA-256 over everything a version holds; the journal keeps it. */
function versionHash(texts: Omit<VersionTexts, 'number'>): string {
  const { document, sha256: hash, author, createdAt, reason } = texts;
  return sha256(JSON.stringify([document, hash, author, createdAt, reason]));
}
