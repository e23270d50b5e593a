import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GatheredRows } from '../../../electron/store/gathered-rows.ts';

/** Houses, and flats that stand in them. */
function street() {
  const db = new Database(':memory:');
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = ON');
  db.exec(`
    CREATE TABLE house (id INTEGER PRIMARY KEY, name TEXT) STRICT;
    CREATE TABLE flat (house INTEGER NOT NULL REFERENCES house (id), door INTEGER NOT NULL) STRICT;`);
  const rows = new GatheredRows(db);
  const house = rows.insert('INSERT INTO house (id, name) VALUES (?, ?)');
  const flat = rows.insert('INSERT INTO flat (house, door) VALUES (?, ?)');
  const written = () => db.prepare('SELECT house, door FROM flat ORDER BY rowid').raw().all();
  return { db, rows, house, flat, written };
}

describe('rows that are gathered', () => {
  test.each([0, 1, 15, 16, 17, 32, 50])('%i of them are written in their order', (count) => {
    const { db, rows, house, flat, written } = street();
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    for (const number of numbers) {
      house(number, `${number}号`);
      flat(number, number * 100);
    }
    rows.flush();
    expect(written()).toEqual(numbers.map((number) => [number, number * 100]));
    expect(db.prepare('SELECT name FROM house ORDER BY id').pluck().all()).toEqual(
      numbers.map((number) => `${number}号`),
    );
  });

  test('what others refer to is written before them, however many there are of each', () => {
    const { rows, house, flat, written } = street();
    house(1, null);
    for (let door = 1; door <= 40; door += 1) flat(1, door);
    house(2, null);
    flat(2, 1);
    rows.flush();
    expect(written()).toHaveLength(41);
  });

  test('they are written once, however often they are flushed', () => {
    const { rows, house, flat, written } = street();
    house(1, null);
    flat(1, 1);
    rows.flush();
    rows.flush();
    expect(written()).toEqual([[1, 1]]);
  });

  test('what the table refuses is refused', () => {
    const { rows, flat } = street();
    flat(7, 1);
    expect(() => rows.flush()).toThrow(/FOREIGN KEY/);
  });
});
