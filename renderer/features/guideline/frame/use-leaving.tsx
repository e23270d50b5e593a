import { App as AntApp, Button } from 'antd';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { useSteady } from '../../../lib/use-steady.ts';
import { draftOf } from '../draft/draft.ts';
import { isUnsaved, keepDraft, keptDraft } from '../draft/kept-draft.ts';
import { FRAME_WORDS } from './words.ts';

/** Asks what is to become of an unsaved draft when its screen is left. */
export function useLeaving(): void {
  const { path } = useWorkspace();
  const ask = useSteady(useAsk(path));
  useEffect(
    () => () => {
      const draft = keptDraft(path);
      if (draft !== null && isUnsaved(draft)) ask();
    },
    [path, ask],
  );
}

function useAsk(path: string): () => void {
  const { say } = useLanguage();
  const { modal } = AntApp.useApp();
  const navigate = useNavigate();
  return () => {
    const asked = modal.confirm({
      title: say(FRAME_WORDS.left),
      content: say(FRAME_WORDS.leftText),
      footer: (
        <>
          <Button danger onClick={() => done(discard)}>
            {say(FRAME_WORDS.discard)}
          </Button>
          <Button onClick={() => done()}>{say(FRAME_WORDS.keep)}</Button>
          <Button type="primary" onClick={() => done(() => void navigate('/guideline'))}>
            {say(FRAME_WORDS.goBack)}
          </Button>
        </>
      ),
    });
    const discard = () => {
      const draft = keptDraft(path);
      if (draft !== null) keepDraft(path, draftOf(draft.base));
    };
    const done = (then?: () => void) => {
      asked.destroy();
      then?.();
    };
  };
}
