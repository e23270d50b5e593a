import { Input } from 'antd';
import { useState } from 'react';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly id?: string;
  readonly label?: string;
  /** How many lines are seen at least; 2 if left out. */
  readonly rows?: number;
  readonly status?: '' | 'error' | 'warning';
  readonly 'aria-describedby'?: string | undefined;
}

/** A list of words, one a line; blank lines are none of it. */
export function LinesInput({ value, onChange, label, rows = 2, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed is shown as long as it says what the list holds: a blank line at the end is on its way.
  const isOwn = typed !== null && linesOf(typed).join('\n') === value.join('\n');
  return (
    <Input.TextArea
      {...rest}
      aria-label={label}
      autoSize={{ minRows: rows, maxRows: 12 }}
      value={isOwn ? typed : value.join('\n')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(linesOf(target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
