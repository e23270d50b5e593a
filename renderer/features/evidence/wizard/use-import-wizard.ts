import { useCallback, useState } from 'react';
import type { ImportKind } from '../../../../shared/model/evidence.ts';
import { useWork } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useRevisions } from './preview/use-revisions.ts';
import { type ImportInHand, newImport, type Settled, tableOf } from './wizard-state.ts';

/** Takes files through the steps of their import, one after the other. */
export function useImportWizard() {
  const { evidencePhase: phase } = usePhase();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [inHand, setInHand] = useState<ImportInHand | null>(null);
  const [refusedPath, setRefusedPath] = useState<string | null>(null);
  const looking = useWork('evidence.look', { onlyLooks: true });
  const previewing = useWork('evidence.preview', { onlyLooks: true });
  const committing = useWork('evidence.commit');
  const { run: look } = looking;
  const open = useCallback(
    async (path: string, large: boolean, wantedKind: ImportKind | null) => {
      setInHand(null);
      const found = await look({ path, large });
      setRefusedPath(found.ok ? null : path);
      if (found.ok) setInHand(newImport(found.value, large, { kind: wantedKind, phase }));
    },
    [look, phase],
  );
  const change = (part: Partial<ImportInHand>) => setInHand((now) => now && { ...now, ...part });
  const revisions = useRevisions((before, after) =>
    setInHand((now) => (now?.preview?.token === before ? { ...now, preview: after } : now)),
  );
  return {
    inHand,
    waiting,
    refusedPath,
    looking,
    previewing,
    committing,
    revisions,
    open,
    /** Takes the first file in hand, unless one is, and lets the others wait. */
    add(paths: readonly string[], wantedKind: ImportKind | null) {
      const [first, ...others] = paths;
      if (first === undefined) return;
      const isFree = !looking.isRunning && (inHand === null || inHand.step === 'done');
      setWaiting((before) => [...before, ...(isFree ? others : paths)]);
      if (isFree) void open(first, false, wantedKind);
    },
    /** Goes on with the next file that waits, or back to the start. */
    next() {
      const [first, ...others] = waiting;
      setWaiting(others);
      setInHand(null);
      looking.forget();
      revisions.stop();
      if (first !== undefined) void open(first, false, null);
    },
    settle(part: Partial<Settled>) {
      previewing.forget();
      revisions.stop();
      setInHand((now) => now && { ...now, preview: null, settled: { ...now.settled, ...part } });
    },
    goTo: (step: ImportInHand['step']) => change({ step }),
    async preview() {
      const table = inHand === null ? null : tableOf(inHand);
      revisions.stop();
      const planned = table === null ? null : await previewing.run(table);
      if (planned?.ok) change({ preview: planned.value, step: 'preview' });
      else change({ step: 'columns' });
      committing.forget();
    },
    async commit(strict: boolean) {
      const token = inHand?.preview?.token;
      const receipt = token === undefined ? null : await committing.run({ token, strict });
      if (!receipt?.ok) return;
      revisions.stop();
      change({ receipt: receipt.value, step: 'done' });
    },
  };
}

export type ImportWizard = ReturnType<typeof useImportWizard>;
