import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  settingsSchema,
} from '../../shared/contract/settings.ts';
import type { AppWindow } from './app-window.ts';
import { KeptFile } from './kept-file.ts';
import { recentPathsSchema } from './recent-files.ts';
import { FIRST_WINDOW_STATE, windowStateSchema } from './window-state.ts';

/** The running program: what it keeps between starts, and its windows. */
export interface Program {
  readonly settings: KeptFile<typeof settingsSchema>;
  readonly recent: KeptFile<typeof recentPathsSchema>;
  readonly windowState: KeptFile<typeof windowStateSchema>;
  readonly windows: Set<AppWindow>;
  /** The name under which the person is logged in to the computer. */
  readonly user: string;
}

export function startProgram(): Program {
  const folder = app.getPath('userData');
  return {
    settings: new KeptFile(join(folder, 'settings.json'), settingsSchema, DEFAULT_SETTINGS),
    recent: new KeptFile(join(folder, 'recent-files.json'), recentPathsSchema, []),
    windowState: new KeptFile(join(folder, 'window-state.json'), windowStateSchema, FIRST_WINDOW_STATE),
    windows: new Set(),
    user: userInfo().username,
  };
}

/** Who is named in the journal. */
export function personAtWork({ settings, user }: Program): string {
  return settings.value.person.trim() || user;
}

/** Keeps new settings and has every window follow them. */
export function changeSettings(program: Program, change: SettingsChange): Settings {
  const settings = settingsSchema.parse({ ...program.settings.value, ...change });
  program.settings.keep(settings);
  for (const window of program.windows) window.follow(settings);
  return settings;
}
