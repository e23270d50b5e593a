import { expect, test } from 'vitest';
import { searchPlaybook } from '../../../../shared/action/playbook/search-playbook.ts';
import { entry } from './entries.ts';

const PLAYBOOK = [
  entry('a', { title: '楼组长补缺和分片联户', indicators: ['楼组长配备率'] }),
  entry('b', { title: '加装电梯按楼协商', aspect: 'deliberate', types: ['old'], example: '9号楼七个月投用' }),
];
const NOTHING = { find: '', aspect: null, type: null, indicator: null };
const found = (wish: Partial<Parameters<typeof searchPlaybook>[1]>) =>
  searchPlaybook(PLAYBOOK, { ...NOTHING, ...wish }).map(({ id }) => id);

test.each([
  ['', ['a', 'b']],
  ['联户', ['a']],
  ['lzz', ['a']],
  ['louzuzhang', ['a']],
  ['JZDT', ['b']],
  ['七个月 电梯', ['b']],
  ['七个月 联户', []],
  ['張羅', ['a', 'b']],
])('“%s” is found in %j', (find, ids) => {
  expect(found({ find })).toEqual(ids);
});

test('aspect, type, general and indicator narrow it', () => {
  expect(found({ aspect: 'deliberate' })).toEqual(['b']);
  expect(found({ type: 'old' })).toEqual(['b']);
  expect(found({ type: '' })).toEqual(['a']);
  expect(found({ indicator: { id: '1.2.2', name: '楼组长配备率' } })).toEqual(['a']);
});
