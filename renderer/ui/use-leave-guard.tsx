import { App as AntApp } from 'antd';
import { type RefObject, useEffect } from 'react';
import { type Location, useBlocker } from 'react-router';
import { useLanguage } from '../lib/language.ts';

const WORDS = {
  title: { zh: '还有没有保存的改动', en: 'Some changes are not saved' },
  text: { zh: '现在离开，这些改动就没有了。', en: 'If you leave now, they are lost.' },
  leave: { zh: '不保存，离开', en: 'Leave without saving' },
  stay: { zh: '留下', en: 'Stay' },
};

/** Whether going from one address to another leaves what is unsaved behind. */
type Leaves = (from: Location, to: Location) => boolean;

const toAnotherScreen: Leaves = (from, to) => from.pathname !== to.pathname;

/**
 * Asks before something unsaved is left behind: for another address, or by closing the window.
 *
 * @param isUnsaved looked at in that moment; false again once the person leaves
 * @param leaves another screen, unless it is said otherwise
 */
export function useLeaveGuard(isUnsaved: RefObject<boolean>, leaves: Leaves = toAnotherScreen): void {
  const { say } = useLanguage();
  const { modal } = AntApp.useApp();
  const { state, proceed, reset } = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved.current && leaves(currentLocation, nextLocation),
  );
  useEffect(() => {
    if (state !== 'blocked') return;
    modal.confirm({
      title: say(WORDS.title),
      content: say(WORDS.text),
      okText: say(WORDS.leave),
      okButtonProps: { danger: true },
      cancelText: say(WORDS.stay),
      autoFocusButton: 'cancel',
      onOk: () => {
        isUnsaved.current = false;
        proceed();
      },
      onCancel: reset,
    });
  }, [state, proceed, reset, modal, say, isUnsaved]);
  useEffect(() => {
    const holdOn = (event: BeforeUnloadEvent) => {
      if (isUnsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', holdOn);
    return () => window.removeEventListener('beforeunload', holdOn);
  }, [isUnsaved]);
}
