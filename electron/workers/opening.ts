import type { Result } from '../../shared/problems/result.ts';
import { openWorkspace } from '../store/open-workspace.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from '../usecases/context.ts';
import { initWorkspace } from '../usecases/init-workspace.ts';
import { makeSampleWorkspace } from '../usecases/make-sample-workspace.ts';
import { type GuidelineChoice, readChosenGuideline } from '../usecases/read-chosen-guideline.ts';
import { beginNextYear } from '../usecases/years/begin-next-year.ts';

/** How a window comes by its workspace. */
export type Opening =
  | { readonly kind: 'open'; readonly path: string }
  | {
      readonly kind: 'create';
      readonly path: string;
      /** What it starts with. */
      readonly guideline: GuidelineChoice;
      readonly year: number;
      readonly exercise: boolean;
    }
  | {
      readonly kind: 'next-year';
      readonly path: string;
      /** The workspace of the year before. */
      readonly from: string;
      /** Null for the year after. */
      readonly year: number | null;
    }
  | { readonly kind: 'sample'; readonly path: string; readonly compounds: number };

/** How long a window waits for another program to let go of the file. */
const PATIENCE_MS = 1_000;

/** Opens a workspace, or makes it first; the caller closes it. */
export async function open(opening: Opening, context: UseCaseContext): Promise<Result<Workspace>> {
  switch (opening.kind) {
    case 'open':
      return openWorkspace(opening.path, { patienceMs: PATIENCE_MS });
    case 'create':
      return create(opening, context);
    case 'next-year':
      return beginNextYear(opening.path, { from: opening.from, year: opening.year ?? undefined }, context);
    case 'sample':
      return makeSampleWorkspace(opening.path, opening, context);
    default:
      return opening satisfies never;
  }
}

async function create(
  { path, guideline, year, exercise }: Opening & { readonly kind: 'create' },
  context: UseCaseContext,
): Promise<Result<Workspace>> {
  const reading = await readChosenGuideline(guideline);
  if (!reading.ok) return reading;
  return initWorkspace(path, { guideline: reading.value.guideline, year, exercise }, context);
}
