import { KnownEmitter } from './emitter.ts';
import { browser } from './line.ts';

type Source = 'system' | 'light' | 'dark';

/** Light or dark: the program's wish, or else the system's. */
class StandInTheme extends KnownEmitter {
  #source: Source = 'system';
  #system: 'light' | 'dark' = 'light';

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    this.#source = source;
    void this.#show();
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#system : this.#source) === 'dark';
  }

  /** The system changes its colours. */
  setSystem(colours: 'light' | 'dark'): Promise<void> {
    this.#system = colours;
    return this.#show();
  }

  async #show(): Promise<void> {
    await browser.ask('setColours', { colours: this.shouldUseDarkColors ? 'dark' : 'light' });
    this.emit('updated');
  }
}

export const nativeTheme = new StandInTheme();
