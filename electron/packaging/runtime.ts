import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** What to do where the Electron runtime is missing and cannot be downloaded, in one sentence each. */
export const NO_RUNTIME = [
  `没有 Electron ${version()} 运行时，也没能下载：请把环境变量 ELECTRON_MIRROR 设为可用的镜像后重试；离线时，把 ${zipName()} 解压到一个文件夹，把 ELECTRON_OVERRIDE_DIST_PATH 设为该文件夹。`,
  `The runtime of Electron ${version()} is missing and could not be downloaded: set ELECTRON_MIRROR to a mirror you can reach and try again, or offline unpack ${zipName()} into a folder and set ELECTRON_OVERRIDE_DIST_PATH to it.`,
].join('\n');

/** The path of Electron's runtime, downloaded first where it is missing; null where it cannot be had. */
export function runtimePath(): string | null {
  const path = installedPath();
  if (path !== null) return path;
  spawnSync(process.execPath, [join(FOLDER, 'install.js')], { stdio: 'ignore' });
  return installedPath();
}

/** The path of the runtime that is there; null where there is none. */
function installedPath(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist');
  const path = join(folder, EXECUTABLES[process.platform] ?? 'electron');
  return existsSync(path) ? path : null;
}

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

function version(): string {
  return String(JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version);
}

function zipName(): string {
  return `electron-v${version()}-${process.platform}-${process.arch}.zip`;
}
