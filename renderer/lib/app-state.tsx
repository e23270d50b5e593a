import { createContext, type PropsWithChildren, useContext, useEffect } from 'react';
import type { OpenWorkspace } from '../../shared/contract/app.ts';
import { listen, type OutputOf } from './client.ts';
import { readAgain, useRead } from './operations.ts';

type AppState = OutputOf<'app.state'>;

const AppStateContext = createContext<AppState | null>(null);

/** Gives everything below it the state of the program; nothing is drawn before it is known. */
export function AppStateProvider({ children }: PropsWithChildren) {
  const { value } = useRead('app.state', {});
  // All of it: whose marks may be seen depends on the person at work.
  useEffect(() => listen('settings', () => void readAgain()), []);
  return value === null ? null : <AppStateContext value={value}>{children}</AppStateContext>;
}

/** Settings, recent files, the open workspace. */
export function useAppState(): AppState {
  const state = useContext(AppStateContext);
  if (state === null) throw new Error('outside of AppStateProvider');
  return state;
}

/** The workspace that this window shows; only to be asked for on screens that need one. */
export function useWorkspace(): OpenWorkspace {
  const { workspace } = useAppState();
  if (workspace === null) throw new Error('no workspace is open');
  return workspace;
}
