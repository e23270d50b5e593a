import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/model/canonical-json.ts';

test('equal values give equal text, in whatever order their keys were written', () => {
  expect(canonicalJson({ b: [2, { d: null, c: '一' }], a: 1.5 })).toBe(
    '{"a":1.5,"b":[2,{"c":"一","d":null}]}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test('the order of a list is part of its value', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('a field that is undefined is not there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
