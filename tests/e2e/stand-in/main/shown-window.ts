import type { ShownWindow } from '../controls.ts';
import type { StandInWindow } from './browser-window.ts';

/** A window as the system sees it. */
export function shownWindow(window: StandInWindow): ShownWindow {
  return {
    window: window.id,
    title: window.getTitle(),
    url: window.contents.getURL(),
    bounds: window.getBounds(),
    isVisible: window.isVisible(),
    isMaximised: window.isMaximized(),
    isFocused: window.isFocused(),
    progress: window.progress,
    preferences: window.preferences,
  };
}
