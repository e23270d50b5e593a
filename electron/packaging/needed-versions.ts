/** A name like `GLIBC_2.34` that a library asks another for. */
export interface NeededVersion {
  readonly library: string;
  readonly name: string;
}

/** Section types and sizes of the ELF format, 64 bits, as the System V ABI and its GNU extensions give them. */
const VERSION_NEEDS = 0x6ffffffe;
const SECTION_OFFSET_PLACE = 0x28;
const SECTION_SIZE_PLACE = 0x3a;
const SECTION_COUNT_PLACE = 0x3c;
const IDENTITY = '7f454c460201';

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly link: number;
  readonly count: number;
}

/**
 * The symbol versions that a Linux library wants of the system it runs on, read from its `.gnu.version_r` section.
 *
 * @param file a 64-bit little-endian ELF file; anything else throws
 * @example neededVersions(bytes) // [{ library: 'libc.so.6', name: 'GLIBC_2.34' }, …]
 */
export function neededVersions(file: Buffer): NeededVersion[] {
  if (file.toString('hex', 0, 6) !== IDENTITY) throw new Error('not a 64-bit little-endian ELF file');
  const sections = sectionsOf(file);
  const needs = sections.find(({ type }) => type === VERSION_NEEDS);
  const names = needs && sections[needs.link];
  return needs === undefined || names === undefined ? [] : readNeeds(file, needs, names.offset);
}

function sectionsOf(file: Buffer): Section[] {
  const start = Number(file.readBigUInt64LE(SECTION_OFFSET_PLACE));
  const size = file.readUInt16LE(SECTION_SIZE_PLACE);
  const count = file.readUInt16LE(SECTION_COUNT_PLACE);
  return Array.from({ length: count }, (_, index) => readSection(file, start + index * size));
}

function readSection(file: Buffer, at: number): Section {
  return {
    type: file.readUInt32LE(at + 4),
    offset: Number(file.readBigUInt64LE(at + 0x18)),
    link: file.readUInt32LE(at + 0x28),
    count: file.readUInt32LE(at + 0x2c),
  };
}

/** One entry a library, each followed by the versions wanted of it; both are chains of relative offsets. */
function readNeeds(file: Buffer, { offset, count }: Section, names: number): NeededVersion[] {
  const found: NeededVersion[] = [];
  let at = offset;
  for (let entry = 0; entry < count; entry += 1) {
    const library = textAt(file, names + file.readUInt32LE(at + 4));
    let version = at + file.readUInt32LE(at + 8);
    for (let left = file.readUInt16LE(at + 2); left > 0; left -= 1) {
      found.push({ library, name: textAt(file, names + file.readUInt32LE(version + 8)) });
      version += file.readUInt32LE(version + 12);
    }
    at += file.readUInt32LE(at + 12);
  }
  return found;
}

function textAt(file: Buffer, at: number): string {
  return file.toString('latin1', at, file.indexOf(0, at));
}
