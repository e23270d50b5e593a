import { EventEmitter } from 'node:events';
import { known } from '../known.ts';

type Listener = (...values: never[]) => void;

/** An emitter that refuses listeners for events it will never raise. */
export class KnownEmitter extends EventEmitter {
  readonly #name: string;
  readonly #events: readonly string[];

  constructor(name: string, events: readonly string[]) {
    super();
    this.#name = name;
    this.#events = events;
  }

  override on(event: string, listener: Listener): this {
    this.#check(event);
    return super.on(event, listener as never);
  }

  override once(event: string, listener: Listener): this {
    this.#check(event);
    return super.once(event, listener as never);
  }

  /** Raises an event that can be prevented; whether it was. */
  ask(event: string, details: object = {}, ...more: unknown[]): boolean {
    const asked = newEvent(details);
    this.emit(event, asked, ...more);
    return asked.defaultPrevented;
  }

  #check(event: string): void {
    if (!this.#events.includes(event)) {
      throw new Error(`the stand-in for Electron raises no event ${this.#name} "${event}"`);
    }
  }
}

/** An event as Electron gives it to listeners. */
export function newEvent<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault(): void {
      event.defaultPrevented = true;
    },
  };
  return known('event', event);
}
