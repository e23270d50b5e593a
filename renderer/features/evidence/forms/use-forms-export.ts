import { App as AntApp } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { FormsExport } from '../../../../shared/contract/forms.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { chooseFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import type { ChosenForms } from './wanted-forms.ts';
import { writtenWords } from './words.ts';

/** What an export left behind, and where. */
export interface FormsOutcome extends FormsExport {
  readonly folder: string;
}

/** Asks for a folder and writes forms into it; that they are there is also said to a person who has left the screen. */
export function useFormsExport(phase: Phase) {
  const { language, say } = useLanguage();
  const { message } = AntApp.useApp();
  const [outcome, setOutcome] = useState<FormsOutcome | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const { run, isRunning, problems } = useWork('forms.export', { onlyLooks: true });
  return {
    isRunning,
    problems,
    outcome,
    forget: () => setOutcome(null),
    async export(chosen: ChosenForms) {
      const folder = await chooseFolder();
      if (folder === null) return;
      setOutcome(null);
      const exported = await run({ ...chosen, phase, folder, copies: null });
      if (!exported.ok) return;
      setOutcome({ ...exported.value, folder });
      const count = exported.value.files.length;
      if (count > 0 && !isHere.current)
        void message.success(say(writtenWords(count.toLocaleString(language))));
    },
  };
}
