import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Formulas are worked out anew when a workbook is opened, whatever results stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Lets LibreOffice save a file in another format; tells where the copy lies, in the folder.
 *
 * @param format its ending, or the ending and LibreOffice's name of the format behind a colon
 */
export function converted(path: string, format: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = path.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,2052,false,true'] : [];
  execFileSync(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, path],
    { stdio: 'ignore', timeout: 50_000 },
  );
  return join(folder, basename(path).replace(/\.[^.]+$/, `.${format.split(':')[0]}`));
}

/** Lets LibreOffice open a workbook, work its formulas out and save it; tells where the copy lies. */
export function recalculated(path: string, folder: string): string {
  recalculateAll([path], folder);
  return join(folder, 'recalculated', basename(path));
}

/** So many workbooks LibreOffice is given at once; each takes it about a second. */
const AT_ONCE = 12;

/** The same for several workbooks; their copies lie in `recalculated`, under their names. */
export function recalculateAll(paths: readonly string[], folder: string): void {
  const profile = join(folder, 'recalculating');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const asked = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx'];
  const out = join(folder, 'recalculated');
  for (let first = 0; first < paths.length; first += AT_ONCE) {
    const some = paths.slice(first, first + AT_ONCE);
    execFileSync('soffice', [...asked, '--outdir', out, ...some], { stdio: 'ignore', timeout: 240_000 });
  }
}
