import type { Command } from 'commander';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok } from '../../../shared/problems/result.ts';
import { listFlaggedResponses } from '../../usecases/list-flagged-responses.ts';
import { listLeftOut } from '../../usecases/list-left-out.ts';
import { qualityOverview } from '../../usecases/quality-overview.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { printQuality, type QualityListing } from '../print-quality.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** `quality <workspace> --phase <phase>`: doubtful responses by rule, and those that are left out. */
export function addQualityCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('quality')
    .description(
      say({
        zh: '列出按导则规则可疑的问卷，以及不计入的问卷',
        en: 'list the responses that the guideline’s rules find doubtful, and those left out',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { phase, json }: { readonly phase: Phase; readonly json?: true }) => {
      const listed = await withWorkspace(path, (workspace) => {
        const overview = qualityOverview(workspace, phase);
        if (!overview.ok) return overview;
        const flagged = listFlaggedResponses(workspace, { phase, rule: null });
        if (!flagged.ok) return flagged;
        const leftOut = listLeftOut(workspace, { phase });
        if (!leftOut.ok) return leftOut;
        return ok({
          phase,
          overview: overview.value,
          flagged: flagged.value.rows,
          leftOut: leftOut.value.rows,
        });
      });
      session.exitCode = conclude(terminal, listed, (listing) => {
        if (json) terminal.printJson(qualityJson(listing, terminal));
        else printQuality(terminal, listing);
        return DONE;
      });
    });
}

/** The document that `quality --json` prints. */
function qualityJson({ phase, overview, flagged, leftOut }: QualityListing, { say }: Terminal) {
  return {
    phase,
    rules: overview.rules.map(({ rule, limit, flagged: count }) => ({
      rule,
      limit: limit && say(limit),
      flagged: count,
    })),
    flagged: flagged.map(({ id, compound, file, row, flags }) => ({
      response: id,
      compound: compound.code,
      file,
      row,
      flags: flags.map(({ rule, words }) => ({ rule, words: say(words) })),
    })),
    leftOut: leftOut.map(({ id, compound, ...decision }) => ({
      response: id,
      compound: compound.code,
      ...decision,
    })),
  };
}
