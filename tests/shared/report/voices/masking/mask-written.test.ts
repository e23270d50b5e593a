import { expect, test } from 'vitest';
import { maskWritten } from '../../../../../shared/report/voices/masking/mask-written.ts';

test('what a clerk wrote loses telephones, identity numbers and mail, however they are typed', () => {
  expect(maskWritten('张大爷13800138000反映楼道堆物')).toBe('张大爷（号码略）反映楼道堆物');
  expect(maskWritten('１３８　００１３　８０００来电')).toBe('（号码略）来电');
  expect(maskWritten('联系 a.b@example.org')).toBe('联系 （邮箱略）');
});

test('figures, dates, amounts and names of indicators stay as they were written', () => {
  for (const text of [
    '2.1 物业服务满意率：得分率57.1%，低于60%',
    '12345热线重复投诉控制：得分率40%，低于60%',
    '３号楼 ２０２６年９月前，修 １０００００００元',
    '自 2026-09-30 起每周巡查',
  ])
    expect(maskWritten(text)).toBe(text);
});
