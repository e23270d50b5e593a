/** A native dialog that the program showed. */
export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly title: string;
  /** The message, or the name that was proposed. */
  readonly text: string;
  readonly properties: readonly string[];
  readonly extensions: readonly string[];
  readonly buttons: readonly string[];
}

/** An item of the native menu. */
export interface ShownMenuItem {
  readonly label: string;
  readonly accelerator: string | null;
  readonly role: string | null;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
  readonly items: readonly ShownMenuItem[];
}

/** A window as the system sees it. */
export interface ShownWindow {
  readonly window: number;
  readonly title: string;
  readonly url: string;
  readonly bounds: { x: number; y: number; width: number; height: number };
  readonly isVisible: boolean;
  readonly isMaximised: boolean;
  readonly isFocused: boolean;
  /** From 0 to 1; -1 is none, above 1 is "nobody knows how long". */
  readonly progress: number;
  /** What `webPreferences` the window was made with. */
  readonly preferences: Readonly<Record<string, unknown>>;
}

/** What a test asks of the program's process, in place of a person and their system. */
export interface Controls {
  choose(given: { labels: readonly string[] }): void;
  menu(given: null): ShownMenuItem[];
  /** Answers the open dialog, or the next one; null closes it without a choice. */
  answerDialog(given: { path: string | null }): void;
  answerMessage(given: { button: string }): void;
  dialogs(given: null): ShownDialog[];
  clipboard(given: null): { text: string; html: string };
  setClipboard(given: { text: string }): void;
  windows(given: null): ShownWindow[];
  resize(given: { window: number; width: number; height: number }): void;
  maximise(given: { window: number }): void;
  focus(given: { window: number }): void;
  closeWindow(given: { window: number }): void;
  /** A second start of the program, with these arguments. */
  startAgain(given: { args: readonly string[] }): void;
  /** A file that the system hands over (macOS). */
  openFile(given: { path: string }): void;
  setSystemColours(given: { colours: 'light' | 'dark' }): void;
  /** What the program answers when a page asks for a permission. */
  permission(given: { permission: string }): { requested: boolean; checked: boolean };
  /** Whether the program refuses a request that a page would make. */
  refuses(given: { url: string; resourceType: string }): boolean;
  /** Raises an event of a window's contents that cannot be raised here from a page; whether it was prevented. */
  raise(given: { window: number; event: string; details: Record<string, unknown> }): boolean;
  /** Calls as a page at another address would. */
  callFrom(given: {
    window: number;
    url: string;
    isMainFrame: boolean;
    channel: string;
    values: unknown[];
  }): unknown;
  /** Files and folders that were shown, and addresses that were opened, outside the program. */
  shown(given: null): string[];
  recentDocuments(given: null): string[];
  /** Addresses that the program let pass although nothing of its own answers them. */
  leaks(given: null): string[];
  schemes(given: null): { scheme: string; privileges: Record<string, boolean> }[];
  channels(given: null): string[];
  quit(given: null): void;
}
