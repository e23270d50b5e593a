import { Input } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSteady } from '../../../lib/use-steady.ts';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly label?: string;
  readonly id?: string;
  readonly status?: '' | 'error' | 'warning';
  readonly className?: string;
  readonly 'aria-describedby'?: string | undefined;
  /** Whether it grows with what is written. */
  readonly isLong?: boolean;
}

/** How long typing pauses before the draft hears of it. */
const PAUSE_MS = 150;

/**
 * A text of the draft. Letters appear at once; the draft, with everything that hangs on it, follows when typing pauses,
 * when the field is left, and before any command key.
 */
export function TextInput({ value, onChange, label, isLong = false, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useSteady(() => {
    clearTimeout(timer.current);
    if (typed === null) return;
    if (typed !== value) onChange(typed);
    setTyped(null);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const controls = {
    ...rest,
    'aria-label': label,
    value: typed ?? value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    onBlur: flush,
    onKeyDown: ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) flush();
    },
  };
  return isLong ? <Input.TextArea {...controls} autoSize /> : <Input {...controls} />;
}
