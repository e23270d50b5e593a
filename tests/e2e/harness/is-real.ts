/** Whether the specs run with the real Electron, as in `npm run test:electron`. */
export const IS_REAL = process.env.MODE === 'electron';
