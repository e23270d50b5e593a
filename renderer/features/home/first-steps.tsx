import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WORDS } from './words.ts';

/** What to do first in a workspace without a register; or, to look around before, the sample district. */
export function FirstSteps() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { run: close } = useWrite('app.close');
  const toSample = async () => {
    await close({});
    navigate('/start/sample');
  };
  return (
    <EmptyState
      title={say(WORDS.firstTitle)}
      text={say(WORDS.firstText)}
      actions={
        <>
          <Button type="primary" onClick={() => navigate('/evidence/import?kind=registry')}>
            {say(WORDS.importRegister)}
          </Button>
          <Button onClick={() => navigate('/guideline')}>{say(WORDS.checkGuideline)}</Button>
          <Button onClick={() => void toSample()}>{say(WORDS.sample)}</Button>
        </>
      }
    />
  );
}
