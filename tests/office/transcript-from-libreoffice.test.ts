import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTranscriptText } from '../../electron/usecases/interviews/read-transcript-text.ts';
import { valueIn } from '../value-in.ts';
import { converted } from './libreoffice.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'daoze-transcript-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const PAGE = `<html><meta charset="utf-8"><body><h1>访谈记录</h1>
<p>问：停车<b>怎么</b>样？<br>答：晚上停不进车。</p><ul><li>电梯老坏</li></ul>
<table border=1><tr><td>居民甲</td><td>物业<i>不管</i></td></tr>
<tr><td>居民乙</td><td>保安热心<br>门岗也好</td></tr></table></body></html>`;

test('a Word document as LibreOffice saves it is read word by word', async () => {
  const page = join(FOLDER, 'F9.html');
  writeFileSync(page, PAGE);
  const path = converted(page, 'docx:MS Word 2007 XML', FOLDER);
  expect(valueIn(await readTranscriptText({ path }))).toEqual({
    name: 'F9',
    text: [
      ...['访谈记录', '问：停车怎么样？', '答：晚上停不进车。', '电梯老坏'],
      ...['居民甲\t物业不管', '居民乙\t保安热心', '门岗也好'],
    ].join('\n'),
  });
}, 60_000);
