import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import { useKept } from '../../lib/use-kept.ts';
import { FIRST_WANTED, stillWanted, type Wanted } from './wanted.ts';

/** What was ticked, kept from the last time; `?compound=C0001` in the address asks for the letter to that compound. */
export function useWanted(choices: ReportChoices): {
  readonly wanted: Wanted;
  readonly setWanted: (wanted: Wanted) => void;
  /** Whether the address asked for a letter. */
  readonly isAsked: boolean;
} {
  const [kept, setKept] = useKept('reports.wanted', FIRST_WANTED);
  const [params] = useSearchParams();
  const code = params.get('compound');
  const isAsked = choices.compounds.some((compound) => compound.code === code);
  const [asked, setAsked] = useState<Wanted | null>(
    isAsked && code !== null
      ? { ...FIRST_WANTED, kinds: ['letters'], scope: { kind: 'compound', code } }
      : null,
  );
  function setWanted(wanted: Wanted) {
    setAsked(null);
    setKept(wanted);
  }
  return { wanted: asked ?? stillWanted(kept, choices), setWanted, isAsked };
}
