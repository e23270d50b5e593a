import { expect, test } from 'vitest';
import { paperText } from '../paper-text.ts';
import { GOLDEN_LETTERS } from './golden-letters.ts';

/** Read by a person before they were kept: what changes in one of them is to be read again. */
test.each(Object.entries(GOLDEN_LETTERS))('the letter “%s” reads as it was read', async (name, letterOf) => {
  await expect(paperText(letterOf())).toMatchFileSnapshot(`golden/${name}.txt`);
});
