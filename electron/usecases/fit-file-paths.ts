import { join } from 'node:path';
import { safeFileName } from '../../shared/report/safe-file-name.ts';
import type { FilePlace } from './report-names.ts';

/** Windows takes 260 characters; what is written first carries `.part` behind its name. */
const LONGEST_PATH = 240;
/** However little room there is, so much of a name stays: enough for a code. */
const LEAST_NAME = 12;
/** Room for the number that keeps names apart: `-1041`. */
const ROOM_FOR_NUMBER = 5;

/**
 * The paths of files below a folder, one for each place: names that every system takes, cut where the whole would be too
 * long, and numbered where two would be one file, as they would for a system that does not tell A from a.
 *
 * @example fitFilePaths('/out', [place('甲/乙'), place('甲:乙')]) // ['/out/甲_乙.pdf', '/out/甲_乙-2.pdf']
 */
export function fitFilePaths(folder: string, places: readonly FilePlace[]): string[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const { parts, name, extension } = fitted(folder, place);
    for (let number = 1; ; number++) {
      const file = `${name}${number === 1 ? '' : `-${number}`}.${extension}`;
      const path = join(folder, ...parts, file);
      const key = path.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return path;
    }
  });
}

/** The name of a file that stands by itself. */
export function fileName({ name, extension }: Pick<FilePlace, 'name' | 'extension'>): string {
  return `${safeFileName(name)}.${extension}`;
}

interface FittedPlace {
  readonly parts: readonly string[];
  readonly name: string;
  readonly extension: string;
}

function fitted(folder: string, { folders, name, extension }: FilePlace): FittedPlace {
  const names = [...folders, name].map(safeFileName);
  const around = folder.length + names.length + extension.length + 1 + ROOM_FOR_NUMBER;
  const cut = cutLongest(names, LONGEST_PATH - around);
  return { parts: cut.slice(0, -1), name: cut.at(-1) ?? '', extension };
}

/** Takes characters off the longest name until all together are short enough, or none can be cut any more. */
function cutLongest(names: readonly string[], room: number): string[] {
  const left = names.map((name) => [...name]);
  const lengths = () => left.map((characters) => characters.join('').length);
  for (let sizes = lengths(); sizes.reduce((sum, size) => sum + size, 0) > room; sizes = lengths()) {
    const longest = left[sizes.indexOf(Math.max(...sizes))];
    if (longest === undefined || longest.length <= LEAST_NAME) break;
    longest.pop();
  }
  return left.map((characters) => safeFileName(characters.join('')));
}
