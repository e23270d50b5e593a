/** Writes `resources/licences.txt` anew from the packages that are installed: `npm run licences`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesText } from './licences-text.ts';

const root = join(import.meta.dirname, '../..');
writeFileSync(join(root, 'resources/licences.txt'), licencesText(root));
