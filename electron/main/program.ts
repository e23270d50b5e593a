import { app, nativeTheme } from 'electron';
import { type Settings, type SettingsChange, settingsSchema } from '../../shared/contract/settings.ts';
import { computerUser } from '../usecases/computer-user.ts';
import type { AppWindow } from './app-window.ts';
import { type KeptState, openKeptState } from './kept-state.ts';

/** The running program: what it keeps between starts, and its windows. */
export interface Program extends KeptState {
  readonly windows: Set<AppWindow>;
  /** The name under which the person is logged in to the computer. */
  readonly user: string;
}

/** The program before it has a window; what is drawn first is light or dark as chosen. */
export function startProgram(): Program {
  const kept = openKeptState(app.getPath('userData'));
  nativeTheme.themeSource = kept.settings.value.theme;
  return { ...kept, windows: new Set(), user: computerUser() };
}

/** Who is named in the journal. */
export function personAtWork({ settings, user }: Program): string {
  return settings.value.person.trim() || user;
}

/** Keeps new settings and has every window follow them. */
export function changeSettings(program: Program, change: SettingsChange): Settings {
  const settings = settingsSchema.parse({ ...program.settings.value, ...change });
  program.settings.keep(settings);
  nativeTheme.themeSource = settings.theme;
  for (const window of program.windows) window.follow(settings);
  return settings;
}
