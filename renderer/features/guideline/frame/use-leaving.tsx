import { App as AntApp, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { draftOf } from '../draft/draft.ts';
import { isUnsaved, keepDraft, keptDraft } from '../draft/kept-draft.ts';
import { FRAME_WORDS } from './words.ts';

/** Asks what is to become of an unsaved draft when its screen is left; closing the window with one is asked about, too. */
export function useLeaving(): void {
  const { path } = useWorkspace();
  const ask = useAsk(path);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const holdOn = (event: BeforeUnloadEvent) => {
      const draft = keptDraft(path);
      if (draft !== null && isUnsaved(draft)) event.preventDefault();
    };
    window.addEventListener('beforeunload', holdOn);
    return () => {
      const draft = keptDraft(path);
      if (draft === null || !isUnsaved(draft)) window.removeEventListener('beforeunload', holdOn);
      else latest.current();
    };
  }, [path]);
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
