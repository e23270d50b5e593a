import { expect, test } from 'vitest';
import { nameFinder } from '../../../renderer/lib/name-finder.ts';

const PLACES = [
  { code: 'C0001', name: '新虹桥花园', alias: null },
  { code: 'C0002', name: '虹桥新村', alias: '老虹桥' },
  { code: 'C0003', name: '虹桥', alias: null },
  { code: 'C0004', name: '天山路300弄', alias: '虹桥路' },
];
const finder = nameFinder(PLACES, ({ code, name, alias }) => [code, name, alias]);
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

test('a filter keeps the order; nothing typed keeps all', () => {
  expect(codes(finder.filter('hq'))).toEqual(['C0001', 'C0002', 'C0003', 'C0004']);
  expect(finder.filter('  ')).toBe(PLACES);
  expect(finder.filter('xyz')).toEqual([]);
});

test('every word must stand in some name', () => {
  expect(codes(finder.filter('虹桥 xc'))).toEqual(['C0002']);
  expect(codes(finder.filter('hql 300'))).toEqual(['C0004']);
});

test('the best begin with what was typed, the shortest first', () => {
  expect(codes(finder.best('虹桥', 3))).toEqual(['C0003', 'C0004', 'C0002']);
  expect(finder.best('', 3)).toEqual([]);
});

test('1,041 names are filtered in less than 5 ms a keystroke', () => {
  const many = Array.from({ length: 1041 }, (_, index) => ({
    name: `${PLACES[index % 4]?.name}${String.fromCharCode(0x4e00 + index)}${index}弄`,
    code: `C${index}`,
  }));
  const all = nameFinder(many, ({ name, code }) => [name, code]);
  const typed = ['h', 'ho', 'hon', 'hong', 'hongq', 'hongqi', 'hqx', 'hqxc', 'zzz', '虹', '新村1', '99'];
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const query of typed) all.filter(query);
    return (performance.now() - start) / typed.length;
  });
  // The fastest round: the others may have had to share the machine.
  expect(Math.min(...rounds)).toBeLessThan(5);
});
