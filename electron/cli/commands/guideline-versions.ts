import type { Command } from 'commander';
import type { Wording } from '../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { runPhaseSchema } from '../../../shared/model/phase.ts';
import { ok } from '../../../shared/problems/result.ts';
import { type ListedVersion, listGuidelineVersions } from '../../usecases/list-guideline-versions.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

/** `guideline versions <workspace>`: every guideline it ever had, and the runs that used it. */
export function addGuidelineVersionsCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('versions')
    .description(say({ zh: '列出工作区用过的各版导则', en: 'list the guidelines that a workspace has had' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const listed = await withWorkspace(path, (workspace) => ok(listGuidelineVersions(workspace)));
      session.exitCode = conclude(terminal, listed, (versions) => {
        if (json) terminal.printJson(versions);
        else printVersions(terminal, versions);
        return DONE;
      });
    });
}

function printVersions({ print, say }: Terminal, versions: readonly ListedVersion[]): void {
  const headings = [
    { zh: '第几版', en: 'number' },
    { zh: '导则', en: 'guideline' },
    { zh: '时间', en: 'time' },
    { zh: '操作人', en: 'author' },
    { zh: '原因', en: 'reason' },
    { zh: '末级指标', en: 'leaves' },
    { zh: '用于评分', en: 'runs' },
    { zh: '现行', en: 'current' },
  ].map(say);
  print(
    textTable(
      headings,
      versions.map((version) => [
        version.number,
        version.guideline,
        version.createdAt,
        version.author,
        version.reason,
        version.leaves,
        say(runsInShort(version)),
        version.isCurrent ? '✓' : '',
      ]),
    ),
  );
}

/** `中期 2 次（最近 2026-07-01T08:00:00.000Z）` for each phase that was scored by it. */
function runsInShort({ runs }: ListedVersion): Wording {
  const phases = runPhaseSchema.options.flatMap((phase): Wording[] => {
    const ofPhase = runs.filter((run) => run.phase === phase);
    const last = ofPhase.at(-1);
    if (last === undefined) return [];
    const { zh, en } = PHASE_NAMES[phase];
    return [
      {
        zh: `${zh} ${ofPhase.length} 次（最近 ${last.createdAt}）`,
        en: `${en}: ${ofPhase.length} (last ${last.createdAt})`,
      },
    ];
  });
  if (phases.length === 0) return { zh: '–', en: '–' };
  return { zh: phases.map(({ zh }) => zh).join('，'), en: phases.map(({ en }) => en).join(', ') };
}
