import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong between a window and the program. */
export const WINDOW_PROBLEMS = {
  'call-unknown': {
    severity: 'error',
    zh: '窗口要求了程序不认识的操作“{operation}”。请重新启动程序；如仍出现，请告诉维护者。',
    en: 'the window asked for “{operation}”, which the program does not know. Restart it; if it happens again, report it.',
  },
  'call-unreadable': {
    severity: 'error',
    zh: '窗口的要求“{operation}”读不懂（{reason}）。请重试；如仍出现，请告诉维护者。',
    en: 'the request “{operation}” could not be read ({reason}). Try again; if it happens again, report it.',
  },
  'call-foreign': {
    severity: 'error',
    zh: '要求不是来自程序自己的窗口，已拒绝。请关闭这个窗口，从程序里重新打开。',
    en: 'the request did not come from a window of this program and was refused. Close the window and open it from the program.',
  },
  'call-fault': {
    severity: 'error',
    zh: '程序自身出错（不是您的数据有误）：{message}。数据没有改动；请把这句话告诉维护者。',
    en: 'this is a fault of the program, not of your data: {message}. Nothing was changed; please report this sentence.',
  },
  'work-cancelled': {
    severity: 'warning',
    zh: '已取消，没有留下任何改动。',
    en: 'cancelled; nothing was changed.',
  },
  'no-workspace-open': {
    severity: 'error',
    zh: '这个窗口还没有打开工作区。请先打开或新建一个。',
    en: 'no workspace is open in this window. Open or make one first.',
  },
  'guideline-not-built-in': {
    severity: 'error',
    zh: '程序没有自带编号为“{id}”的导则。请从列出的导则里选，或选一个导则文件。',
    en: 'no guideline “{id}” comes with the program. Choose one of those listed, or a file.',
  },
  'workspace-open-elsewhere': {
    severity: 'warning',
    zh: '工作区“{name}”已经在另一个窗口打开，已为您切换到那个窗口。',
    en: '“{name}” is already open in another window, which has been brought to the front.',
  },
  'workspace-stopped': {
    severity: 'error',
    zh: '工作区的后台进程意外结束（{reason}）。已保存的数据没有受影响，请重新打开工作区。',
    en: 'the work behind this workspace ended unexpectedly ({reason}). What was saved is safe; open the workspace again.',
  },
} satisfies Record<string, ProblemKind>;
