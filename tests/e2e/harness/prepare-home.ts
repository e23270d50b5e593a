import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/contract/settings.ts';

/** What a program is started with that a person would have chosen before. */
export interface Chosen {
  readonly settings?: Partial<Settings>;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Writes what the program keeps for itself between starts into the home of a test's own. */
export function prepareHome(home: string, { settings, size }: Chosen): void {
  const userData = join(home, 'userData');
  mkdirSync(userData, { recursive: true });
  if (settings !== undefined) {
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }));
  }
  if (size !== undefined) {
    const state = { bounds: { x: 0, y: 0, ...size }, maximised: false };
    writeFileSync(join(userData, 'window-state.json'), JSON.stringify(state));
  }
}
