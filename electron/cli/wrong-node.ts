import { type ExitCode, REFUSED } from './exit-code.ts';

const OLDEST_NODE = 22;

/**
 * The database engine does not fail on an older Node, it crashes: so this is said before it is touched.
 * In both languages, since nothing has been read yet; null when this Node will do.
 */
export function tellWrongNode(version: string): ExitCode | null {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return null;
  process.stderr.write(
    `需要 Node ${OLDEST_NODE} 或更新版本，这里是 ${version}。在项目文件夹里请用 npm run --silent daoze -- …\n` +
      `Node ${OLDEST_NODE} or later is needed, this is ${version}. In the project's folder use npm run --silent daoze -- …\n`,
  );
  return REFUSED;
}
