import type { PlaybookEntry } from '../../../../shared/model/records/playbook-entry.ts';
import { ABOUT_DISTRICT, type StoredRecord } from '../../../../shared/model/records/record.ts';

/** An entry of a playbook as a workspace holds it; what a test does not speak of is filled in. */
export function entry(id: string, said: Partial<PlaybookEntry> = {}): StoredRecord<'playbook-entry'> {
  const body: PlaybookEntry = {
    title: id,
    aspect: 'mobilise',
    types: [],
    when: '楼里没有人张罗',
    steps: ['摸清空缺：逐楼登记。', '逐楼推荐：居民自荐。'],
    roles: [],
    example: '',
    indicators: [],
    ...said,
  };
  return { id, about: ABOUT_DISTRICT, body, version: 1, author: '王科员', at: '2026-06-01T00:00:00.000Z' };
}
