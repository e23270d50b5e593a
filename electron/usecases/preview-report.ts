import type { PrintedDocument, ReportPreview } from '../../shared/contract/reports.ts';
import type { DocumentSettings } from '../../shared/model/document-settings.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { FileMaker } from '../files/file-maker.ts';
import type { FileContent } from '../files/make-file.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';

import type { Authorship } from './context.ts';
import { fileName } from './fit-file-paths.ts';
import { contentDigest } from './prepare-file.ts';
import { printedPaper } from './printed-paper.ts';
import { reportMaterial } from './report-material.ts';
import {
  bulletinPlace,
  committeeSheetPlace,
  districtPlace,
  type FilePlace,
  letterPlace,
  portraitPlace,
} from './report-names.ts';

/** Which document is to be looked at. */
export interface PreviewRequest {
  readonly phase: RunPhase;
  readonly document: PrintedDocument;
  /** In place of those that the workspace keeps: how the document would look with them. */
  readonly settings?: DocumentSettings | undefined;
}

/**
 * Prints a document of the latest run of a phase as an export would write it; the last one is remembered.
 *
 * @param maker where it is printed: in this thread, or in others
 */
export async function previewReport(
  { store, ...workspace }: Workspace,
  { phase, document, settings }: PreviewRequest,
  context: Authorship,
  maker: FileMaker,
): Promise<Result<ReportPreview>> {
  const material = reportMaterial({ ...workspace, store }, phase, context, settings);
  if (!material.ok) return material;
  const { input } = material.value;
  const paper = printedPaper(material.value, document);
  if (paper === null) return refused(problem('report-unknown-scope', { scope: wordOf(document) }));
  const printed = await printOnce(store, { kind: 'pdf', paper }, maker);
  return printed.ok ? ok({ fileName: fileName(placeOf(input, document)), bytes: printed.value }) : printed;
}

interface Memory {
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A district's report takes a second to print, and the window asks again after every change. */
const memories = new WeakMap<ReadStore, Memory>();

async function printOnce(
  store: ReadStore,
  content: FileContent,
  maker: FileMaker,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const digest = contentDigest(content);
  const last = memories.get(store);
  if (last?.digest === digest) return ok(last.bytes);
  const made = await maker.make(content);
  if (made.ok) memories.set(store, { digest, bytes: made.value });
  return made;
}

function placeOf(input: ReportInput, document: PrintedDocument): FilePlace {
  switch (document.kind) {
    case 'district-report':
      return districtPlace('评估总报告', input, 'pdf');
    case 'letter':
      return letterPlace(input, document, 'pdf');
    case 'portrait':
      return portraitPlace(input, document);
    case 'bulletin':
      return bulletinPlace(input, document.subdistrict);
    case 'committee-sheet':
      return committeeSheetPlace(input, document);
    default:
      return document satisfies never;
  }
}

/** Whom the document is about, as it was asked for. */
function wordOf(document: PrintedDocument): string {
  switch (document.kind) {
    case 'district-report':
      return 'district';
    case 'letter':
    case 'portrait':
      return document.code;
    case 'bulletin':
      return document.subdistrict;
    case 'committee-sheet':
      return `${document.subdistrict}/${document.committee}`;
    default:
      return document satisfies never;
  }
}
