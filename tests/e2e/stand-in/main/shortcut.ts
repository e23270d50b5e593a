import type { KeyPress } from '../questions.ts';

/** Names that Electron gives to keys, where the browser has another. */
const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  return: 'enter',
};

/** Whether a key press is the shortcut that a menu names, as `CmdOrCtrl+Shift+N`. */
export function isPressed(accelerator: string, press: KeyPress): boolean {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const isHeld = (...names: string[]) => names.some((name) => parts.includes(name));
  return (
    press.key.toLowerCase() === (KEYS[key] ?? key) &&
    press.control === isHeld('cmdorctrl', 'commandorcontrol', 'ctrl', 'control') &&
    press.meta === isHeld('cmd', 'command', 'super', 'meta') &&
    press.alt === isHeld('alt', 'option') &&
    press.shift === isHeld('shift')
  );
}
