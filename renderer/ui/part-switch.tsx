import { Segmented } from 'antd';
import { useEffect, useRef } from 'react';

interface Props {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly value: string;
  readonly parts: readonly { readonly path: string; readonly name: string }[];
  readonly onChange: (path: string) => void;
}

/** Whether a switch was just used that the part it leads to draws afresh. */
let isInUse = false;

/**
 * A switch between the parts of a screen. A part that draws the switch afresh takes the keyboard back to it, so that
 * arrow keys go on from one part to the next.
 */
export function PartSwitch({ label, value, parts, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = isInUse && document.activeElement === document.body;
    isInUse = false;
    if (isLost) box.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  return (
    <Segmented
      ref={box}
      aria-label={label}
      value={value}
      onChange={(path) => {
        isInUse = true;
        onChange(path);
      }}
      options={parts.map(({ path, name }) => ({ value: path, label: name }))}
    />
  );
}
