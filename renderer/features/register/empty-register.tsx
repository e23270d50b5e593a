import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IMPORT_PATH, NEW_PATH } from './paths.ts';
import { WORDS } from './words.ts';

/** A register without a compound: how to get one. */
export function EmptyRegister() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say(WORDS.emptyTitle)}
      text={say(WORDS.emptyText)}
      actions={
        <>
          <Button type="primary" onClick={() => navigate(IMPORT_PATH)}>
            {say(WORDS.import)}
          </Button>
          <Button onClick={() => navigate(NEW_PATH)}>{say(WORDS.add)}</Button>
        </>
      }
    />
  );
}
