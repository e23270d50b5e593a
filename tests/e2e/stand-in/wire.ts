interface Question {
  readonly kind: 'question';
  readonly id: number;
  readonly name: string;
  readonly given: unknown;
}

interface Answer {
  readonly kind: 'answer';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

export type WireMessage = Question | Answer;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Asked<Theirs, Name extends keyof Theirs> = Theirs[Name] extends (given: infer Given) => infer Value
  ? { readonly given: Given; readonly value: Awaited<Value> }
  : never;

/** The functions that answer what may be asked; one may take its time. */
export type Answers<Mine> = {
  readonly [Name in keyof Mine]: Mine[Name] extends (given: infer Given) => infer Value
    ? (given: Given) => Value | Promise<Value>
    : never;
};

/**
 * Questions and answers between two processes. `Theirs` is what may be asked of the other side: an interface of
 * functions of one argument.
 */
export class Wire<Theirs extends object> {
  readonly #post: (message: WireMessage) => void;
  readonly #waiting = new Map<number, Waiting>();
  #mine: Readonly<Record<string, unknown>> = {};
  #lastId = 0;
  #cut: Error | null = null;

  constructor(post: (message: WireMessage) => void) {
    this.#post = post;
  }

  /** Takes what the other side may ask of this one. */
  answerWith(mine: object): void {
    this.#mine = mine as Readonly<Record<string, unknown>>;
  }

  ask<Name extends keyof Theirs & string>(
    name: Name,
    given: Asked<Theirs, Name>['given'],
  ): Promise<Asked<Theirs, Name>['value']> {
    if (this.#cut !== null) return Promise.reject(this.#cut);
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#post({ kind: 'question', id, name, given });
    return answer as Promise<Asked<Theirs, Name>['value']>;
  }

  /** To be called with each message that comes in. */
  hear(message: WireMessage): void {
    if (message.kind === 'question') void this.#answer(message);
    else this.#settle(message);
  }

  /** Whether the other side is gone. */
  get isCut(): boolean {
    return this.#cut !== null;
  }

  /** The other side is gone: whoever waits for it hears why. */
  cut(reason: Error): void {
    this.#cut = reason;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  async #answer({ id, name, given }: Question): Promise<void> {
    try {
      const answer = this.#mine[name];
      if (typeof answer !== 'function') throw new Error(`the stand-in knows no question ${name}`);
      this.#post({ kind: 'answer', id, value: await answer(given) });
    } catch (error) {
      if (this.#cut === null) this.#post({ kind: 'answer', id, error: saidOf(error) });
    }
  }

  #settle({ id, value, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }
}

function saidOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
