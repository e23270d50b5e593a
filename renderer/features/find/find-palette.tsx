import { Input, type InputRef, Modal } from 'antd';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import type { Choice } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';
import styles from './find-palette.module.css';
import { useChoices, useRecent } from './use-choices.ts';
import { WORDS } from './words.ts';

/** Finds anything by its name, wherever one is, and goes there; all of it by keyboard. */
export function FindPalette({ onClose }: { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const listId = useId();
  const field = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [position, setPosition] = useState(0);
  const choices = useChoices(typed);
  const [, keepRecent] = useRecent();
  const current = choices[position];
  const choose = (choice: Choice, isOther: boolean) => {
    keepRecent(choice.key);
    onClose();
    navigate(isOther ? choice.otherPath : choice.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && current !== undefined) choose(current, event.shiftKey);
    const step = STEPS[event.key];
    if (step === undefined || choices.length === 0) return;
    event.preventDefault();
    setPosition((position + step + choices.length) % choices.length);
  };
  return (
    <Modal
      open
      closable={false}
      afterOpenChange={(isOpen) => isOpen && field.current?.focus()}
      title={say(WORDS.title)}
      footer={null}
      onCancel={onClose}
      width={640}
      className={styles.palette ?? ''}
    >
      <Input
        ref={field}
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={current && `${listId}-${position}`}
        aria-label={say(WORDS.title)}
        placeholder={say(WORDS.placeholder)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPosition(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ChoiceList id={listId} choices={choices} typed={typed} position={position} onChoose={choose} />
      <p className={styles.hint}>{say(hintFor(current))}</p>
    </Modal>
  );
}

/** How far the arrows go in the list, which has no end. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function hintFor(choice: Choice | undefined) {
  if (choice === undefined || choice.path === choice.otherPath) return WORDS.hint;
  return choice.kind === 'committee' ? WORDS.hintOfCommittee : WORDS.hintOfCompound;
}
