import { beforeAll, expect, test } from 'vitest';
import { temporaryFiles } from '../electron/files/temporary-files.ts';
import { workbookOf } from '../electron/files/workbook-of.ts';
import { BOMBS } from './bombs/bombs.ts';
import { defused } from './bombs/defused.ts';

const write = temporaryFiles();
/** What a bomb may take beyond a workbook of one cell; the packed file itself is part of it. */
const MOST_MEGABYTES = 100;

let ordinary = 0;

beforeAll(async () => {
  const { peak } = await defused(write('a.xlsx', workbookOf({ data: '<row><c><v>1</v></c></row>' })));
  ordinary = peak;
});

test.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))(
  '%s is refused in little memory',
  async (_, { file, code, most = MOST_MEGABYTES, bytes }) => {
    const outcome = await defused(write(file, bytes()));
    expect(outcome.code).toBe(code);
    expect(outcome.peak - ordinary).toBeLessThan(most);
  },
  90_000,
);
