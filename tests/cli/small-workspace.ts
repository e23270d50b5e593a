import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daoze } from './daoze.ts';

const GUIDELINE = join(import.meta.dirname, '../../resources/guidelines/changning-2026.json');

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C0001,兆丰苑,普通商品房,华阳路街道,西一居委会,320',
  'C0002,遵义二村,售后公房,天山路街道,遵义居委会,1180',
];

/** A folder of its own with a workspace of two compounds, and ways to put files beside it. */
export interface SmallWorkspace {
  readonly workspace: string;
  readonly guideline: string;
  pathOf(name: string): string;
  /** Writes a file into the folder and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Made by the command line itself; throws when that fails. */
export async function makeSmallWorkspace(): Promise<SmallWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-cli-'));
  const pathOf = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(pathOf(name), content);
    return pathOf(name);
  };
  const workspace = pathOf('2026.daoze');
  await mustSucceed('init', workspace, '--guideline', GUIDELINE, '--year', '2026', '--author', '测试');
  const register = write('名册.csv', REGISTER.join('\n'));
  await mustSucceed('import', workspace, register, '--kind', 'registry');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { workspace, guideline: GUIDELINE, pathOf, write, remove };
}

async function mustSucceed(...words: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await daoze(...words);
  if (exitCode !== 0) throw new Error(`daoze ${words.join(' ')}: exit ${exitCode}: ${stderr}`);
}
