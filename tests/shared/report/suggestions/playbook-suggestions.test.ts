import { describe, expect, test } from 'vitest';
import { builtInPlaybook } from '../../../../electron/usecases/playbook/built-in-playbook.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { ABOUT_DISTRICT } from '../../../../shared/model/records/record.ts';
import { suggestionFor } from '../../../../shared/report/suggestions/suggestion-for.ts';
import { suggestionInFull } from '../../../../shared/report/suggestions/suggestion-in-full.ts';
import { builtInGuideline } from '../../../resources/built-in-guideline.ts';
import { entry } from '../../action/playbook/entries.ts';

const guideline = builtInGuideline('changning-2026');
const leaves = leavesOf(guideline.indicators);

function leafOf(id: string) {
  const leaf = leaves.find((one) => one.id === id);
  if (leaf === undefined) throw new Error(`no leaf ${id}`);
  return leaf;
}

/** 楼组长配备率, all points from 95 %. */
const LEADERS = leafOf('1.2.2');

const GENERAL = entry('a', {
  title: '楼组长补缺',
  steps: [
    '摸清空缺：逐楼登记。',
    '逐楼推荐：居民自荐，5天内没有不同意见即上任。',
    '公布名单',
    '每月碰头：半小时。',
  ],
  roles: [{ who: '居委会', does: '推动' }],
  indicators: ['楼组长配备率'],
});
const SPECIAL = entry('b', {
  ...{ title: '低龄老人带楼道', types: ['sold_public'], indicators: ['楼组长配备率'] },
  steps: ['排出名单：每楼两人。'],
});
const WITH_BOTH = { guideline, records: { playbook: [GENERAL, SPECIAL] } };

describe('where the playbook names the indicator', () => {
  test('its title and first three steps are quoted, with the aim and how it is looked at again', () => {
    expect(suggestionFor(LEADERS, WITH_BOTH)).toBe(
      '由居委会参照攻略《楼组长补缺》，摸清空缺、逐楼推荐、公布名单；楼组长配备率达到95%可得满分；下次评估核对台账',
    );
  });

  test('the entry for the compound’s type comes first; without roles the method says who', () => {
    expect(suggestionFor(LEADERS, WITH_BOTH, 'sold_public')).toMatch(
      /^由居委会会同业委会、物业服务企业参照攻略《低龄老人带楼道》，排出名单；/,
    );
    expect(suggestionFor(LEADERS, WITH_BOTH, 'commodity')).toContain('《楼组长补缺》');
  });

  test('where there is room the first two steps are told in full', () => {
    expect(suggestionInFull(LEADERS, WITH_BOTH)).toMatch(
      /台账。起步做法：（1）摸清空缺，逐楼登记；（2）逐楼推荐，居民自荐，5天内没有不同意见即上任。$/,
    );
  });
});

test('an entry that only shares the aspect is not quoted', () => {
  const other = { guideline, records: { playbook: [entry('c', { title: '别的做法' })] } };
  expect(suggestionFor(LEADERS, other)).toBe(
    '由居委会逐楼组推选楼组长，补齐空缺并公布联系办法；楼组长配备率达到95%可得满分；下次评估核对台账',
  );
  expect(suggestionInFull(LEADERS, other)).toMatch(/下次评估核对台账。$/);
});

describe('with the playbook that comes with the program', () => {
  const playbook = builtInPlaybook().map(({ id, entry: body }) => ({
    ...{ id, about: ABOUT_DISTRICT, body, version: 1, author: '', at: '' },
  }));
  const input = { guideline, records: { playbook } };

  test('every leaf of every type it applies to is advised by an entry, in three lines of a table', () => {
    for (const leaf of leaves)
      for (const type of leaf.appliesTo ?? guideline.types.map(({ code }) => code)) {
        const words = suggestionFor(leaf, input, type);
        expect(words).toMatch(/^由.{2,}参照攻略《[^》]+》，.+；.*下次[^，；]+$/u);
        expect([words, Array.from(words).length <= 80]).toEqual([words, true]);
      }
  });
});
