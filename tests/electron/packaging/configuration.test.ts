import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const configuration = parse(readFileSync(join(ROOT, 'electron/packaging/electron-builder.yml'), 'utf8'));

/** The parts of electron-builder that judge a configuration. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

describe('the configuration of the installers', () => {
  test('is one that electron-builder takes', async () => {
    const { validateConfiguration } = builder('app-builder-lib/out/util/config/config');
    const { DebugLogger } = builder('builder-util');
    await validateConfiguration(configuration, new DebugLogger(false));
  });

  test('is refused by the same judge with a field that does not exist', async () => {
    const { validateConfiguration } = builder('app-builder-lib/out/util/config/config');
    const { DebugLogger } = builder('builder-util');
    const wrong = { ...configuration, colour: 'blue' };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/colour/);
  });

  test('sets the fuses that are promised', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
    expect(configuration.asar).toBe(true);
  });

  test('makes installers for Windows and for Linux with both kinds of processor', () => {
    expect(configuration.win.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }]);
    expect(configuration.linux.target).toEqual([
      { target: 'deb', arch: ['x64', 'arm64'] },
      { target: 'AppImage', arch: ['x64', 'arm64'] },
    ]);
  });

  test('opens .daoze files with the program, and names icons that are there', () => {
    expect(configuration.fileAssociations[0].ext).toBe('daoze');
    for (const system of ['win', 'linux', 'mac']) {
      expect(existsSync(join(ROOT, configuration[system].icon)), system).toBe(true);
    }
  });
});
