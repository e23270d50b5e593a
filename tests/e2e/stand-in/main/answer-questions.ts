import type { Controls } from '../controls.ts';
import type { TellsOfBrowser } from '../questions.ts';
import type { Answers } from '../wire.ts';
import { standInApp } from './app.ts';
import type { StandInWindow } from './browser-window.ts';
import { clipboard, copiedContents } from './clipboard.ts';
import { answerDialog, answerMessage, shownDialogs } from './dialog.ts';
import { newEvent } from './emitter.ts';
import { handledChannels, invoke } from './ipc-main.ts';
import { browser } from './line.ts';
import { choose, chooseByKey, shownMenu } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { shownOutside } from './outside.ts';
import { declaredSchemes, leakedAddresses, serve } from './protocol.ts';
import { isCancelled, permissionOf } from './session.ts';
import { shownWindow } from './shown-window.ts';
import { allWindows, windowOf } from './window-list.ts';

/** What happens in the browser. */
const TOLD: Answers<TellsOfBrowser> = {
  invoke: ({ from, channel, values }) => invoke(from, channel, values),
  request: ({ url, method, resourceType }) => serve(url, method, resourceType),
  mayNavigate: ({ window, url, isMainFrame }) => windowOf(window).contents.mayNavigate(url, isMainFrame),
  opensWindow: ({ window, ...details }) => windowOf(window).contents.opensWindow(details),
  leavesAnyway({ window }) {
    const leaves = windowOf(window).contents.leavesAnyway();
    if (!leaves) standInApp.stays();
    return leaves;
  },
  loaded: ({ window }) => windowOf(window).loaded(),
  closed: ({ window }) =>
    allWindows()
      .find(({ id }) => id === window)
      ?.closed(),
  pressed: ({ window, press }) => chooseByKey(press, windowOf(window)),
};

/** What a test does in place of a person and their system. */
const CONTROLS: Answers<Controls> = {
  choose: ({ labels }) => choose(labels, frontWindow()),
  menu: () => shownMenu(),
  answerDialog: ({ path }) => answerDialog(path),
  answerMessage: ({ button }) => answerMessage(button),
  dialogs: () => [...shownDialogs()],
  clipboard: () => copiedContents(),
  setClipboard: ({ text }) => clipboard.writeText(text),
  windows: () => allWindows().map(shownWindow),
  resize: ({ window, width, height }) => windowOf(window).setBounds({ width, height }),
  maximise: ({ window }) => windowOf(window).maximize(),
  focus: ({ window }) => windowOf(window).focus(),
  closeWindow: ({ window }) => windowOf(window).close(),
  startAgain: ({ args }) => {
    const argv = [...process.argv.slice(0, 2), ...args];
    standInApp.emit('second-instance', newEvent({}), argv, process.cwd(), null);
  },
  openFile: ({ path }) => void standInApp.ask('open-file', {}, path),
  setSystemColours: ({ colours }) => nativeTheme.setSystem(colours),
  permission: ({ permission }) => permissionOf(permission),
  refuses: ({ url, resourceType }) => isCancelled({ url, method: 'GET', resourceType }),
  raise: ({ window, event, details }) => windowOf(window).contents.ask(event, details),
  callFrom: ({ channel, values, ...from }) => invoke(from, channel, values),
  shown: () => [...shownOutside()],
  recentDocuments: () => [...standInApp.recentDocuments],
  leaks: () => [...leakedAddresses()],
  schemes: () => declaredSchemes(),
  channels: () => handledChannels(),
  quit: () => standInApp.quit(),
};

function frontWindow(): StandInWindow | null {
  return allWindows().find((window) => window.isFocused()) ?? null;
}

/** From here on the browser and the test are heard. */
export function answerQuestions(): void {
  browser.answerWith({ ...TOLD, ...CONTROLS });
}
