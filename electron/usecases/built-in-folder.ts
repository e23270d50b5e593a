import { fileURLToPath } from 'node:url';

/** The folder of the guidelines that come with the program. */
export const BUILT_IN_FOLDER = fileURLToPath(new URL('../../resources/guidelines', import.meta.url));

/** The folder of the playbook that comes with the program, a file an aspect. */
export const PLAYBOOK_FOLDER = fileURLToPath(new URL('../../resources/playbook', import.meta.url));
