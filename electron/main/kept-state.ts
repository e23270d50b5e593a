import { join } from 'node:path';
import { DEFAULT_SETTINGS, settingsSchema } from '../../shared/contract/settings.ts';
import { KeptFile } from './kept-file.ts';
import { recentPathsSchema } from './recent-files.ts';
import { FIRST_WINDOW_STATE, windowStateSchema } from './window-state.ts';

/** What the program keeps for itself between starts: conveniences, never data. */
export interface KeptState {
  readonly settings: KeptFile<typeof settingsSchema>;
  readonly recent: KeptFile<typeof recentPathsSchema>;
  readonly windowState: KeptFile<typeof windowStateSchema>;
}

/** Reads what was kept in a folder; everything is as on the first start where there is nothing. */
export function openKeptState(folder: string): KeptState {
  return {
    settings: new KeptFile(join(folder, 'settings.json'), settingsSchema, DEFAULT_SETTINGS),
    recent: new KeptFile(join(folder, 'recent-files.json'), recentPathsSchema, []),
    windowState: new KeptFile(join(folder, 'window-state.json'), windowStateSchema, FIRST_WINDOW_STATE),
  };
}
