import { useRef, useState } from 'react';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { useWork } from '../../../../lib/operations.ts';
import { type AskedChange, type Change, nextChange } from './changes.ts';

/**
 * Changes a preview step by step: what is asked for meanwhile waits its turn.
 *
 * @param onRevised hears the token of the preview that was changed, and what it has become
 */
export function useRevisions(onRevised: (before: string, after: ImportPreview) => void) {
  const revising = useWork('evidence.revise', { onlyLooks: true });
  const takingBack = useWork('evidence.takeBack', { onlyLooks: true });
  const waiting = useRef<readonly Change[]>([]);
  const [asked, setAsked] = useState<readonly AskedChange[]>([]);
  const make = (token: string, change: Change) =>
    change.kind === 'revise' ? revising.run({ token, revision: change.revision }) : takingBack.run({ token });
  const work = async (first: string) => {
    let token = first;
    for (let next = nextChange(waiting.current); next !== null; next = nextChange(waiting.current)) {
      const revised = await make(token, next.change);
      const { taken } = next;
      waiting.current = revised.ok ? waiting.current.slice(taken) : [];
      if (revised.ok) onRevised(token, revised.value);
      setAsked((before) => (revised.ok ? settled(before, taken, revised.value.token) : made(before)));
      if (revised.ok) token = revised.value.token;
    }
  };
  return {
    /** What was asked for since nothing was waiting, in its order. */
    asked,
    isRunning: asked.some(({ result }) => result === null),
    problems: [...revising.problems, ...takingBack.problems],
    ask(token: string, change: Change) {
      const isFree = waiting.current.length === 0;
      waiting.current = [...waiting.current, change];
      setAsked((before) => [...(isFree ? [] : before), { change, result: null }]);
      if (!isFree) return;
      revising.forget();
      takingBack.forget();
      void work(token);
    },
    /** Forgets what waits, for another file or other choices. */
    stop() {
      waiting.current = [];
      setAsked([]);
      revising.forget();
      takingBack.forget();
      revising.cancel();
      takingBack.cancel();
    },
  };
}

export type Revisions = ReturnType<typeof useRevisions>;

function settled(asked: readonly AskedChange[], taken: number, result: string): readonly AskedChange[] {
  const first = asked.findIndex((change) => change.result === null);
  return asked.map((change, index) =>
    first !== -1 && index >= first && index < first + taken ? { ...change, result } : change,
  );
}

function made(asked: readonly AskedChange[]): readonly AskedChange[] {
  return asked.filter(({ result }) => result !== null);
}
