import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Problem } from '../../../shared/problems/problem.ts';
import { useWorkspace } from '../../lib/app-state.tsx';
import { chooseFolder } from '../../lib/files.ts';
import { useWork } from '../../lib/operations.ts';
import type { Outcome } from './export-outcome.tsx';
import { setLastExport, useLastExport } from './last-export.ts';
import { documentsOf, type Wanted } from './wanted.ts';

interface Exporting {
  /** Asks for a folder and writes what is wanted, so many files, into it. */
  run(wanted: Wanted, count: number): Promise<void>;
  /** How many files are being written; null while none are. */
  readonly wanted: number | null;
  /** How many of them are there; null where that is not known here, as after coming back to the screen. */
  readonly done: number | null;
  stop(): void;
  /** What the last export left behind. */
  readonly outcome: Outcome | null;
  readonly problems: readonly Problem[];
  /** Puts away what the last export said. */
  forget(): void;
}

/** Exports documents of a phase into a folder that the person chooses. */
export function useExport(phase: RunPhase): Exporting {
  const { path: workspace } = useWorkspace();
  const work = useWork('reports.export');
  const last = useLastExport(workspace);
  return {
    async run(chosen, count) {
      const folder = await chooseFolder();
      if (folder === null) return;
      setLastExport({ workspace, wanted: count, outcome: null });
      const exported = await work.run({ phase, folder, documents: documentsOf(chosen) });
      const outcome = exported.ok ? { ...exported.value, folder } : null;
      setLastExport({ workspace, wanted: null, outcome });
    },
    wanted: last?.wanted ?? null,
    done: work.progress?.done ?? null,
    stop: work.cancel,
    outcome: last?.outcome ?? null,
    problems: work.problems,
    forget() {
      work.forget();
      setLastExport(null);
    },
  };
}
