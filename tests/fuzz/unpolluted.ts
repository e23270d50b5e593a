import { promised } from './broken-promise.ts';

const PROTOTYPES = { Object, Array, String, Number, Function, Map, Promise, Buffer } as const;

const KEYS = new Map(Object.entries(PROTOTYPES).map(([name, { prototype }]) => [name, keysOf(prototype)]));

/** No prototype has gained or lost a property since this module was loaded. */
export function checkPrototypes(): void {
  for (const [name, { prototype }] of Object.entries(PROTOTYPES)) {
    promised(keysOf(prototype) === KEYS.get(name), () => `${name}.prototype is polluted`);
  }
  promised(!('polluted' in {}), () => 'a bare object has something');
}

function keysOf(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}
