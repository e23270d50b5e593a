import type { RunPhase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { buildPortrait } from '../../../shared/report/portrait/build-portrait.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { reportInput } from '../report-input.ts';
import { describePortrait } from './describe-portrait.ts';

interface WantedPortrait {
  readonly phase: RunPhase;
  /** Of the compound. */
  readonly code: string;
  readonly path: string;
}

/** Writes the portrait of a compound as a PDF, whole or not at all; gives its path. Refused before the phase was scored. */
export async function exportPortrait(
  workspace: Workspace,
  { phase, code, path }: WantedPortrait,
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<{ readonly path: string }>> {
  context.progress({ step: { zh: '正在写小区画像', en: 'writing the portrait' }, done: 0, total: 0 });
  const portrait = describePortrait(workspace, { phase, code }, context);
  if (!portrait.ok) return portrait;
  const input = reportInput(workspace, phase);
  if (!input.ok) return input;
  const made = await maker.make({ kind: 'pdf', paper: buildPortrait(input.value, portrait.value) });
  if (!made.ok) return made;
  const written = await writeWhole(path, made.value);
  return written.ok ? ok({ path: written.value }) : written;
}
