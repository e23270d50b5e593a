const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** 1 January 1980, midnight: where the time of an archive begins. */
const FIRST_DAY = 0x0021;

/**
 * Sets the times of all entries of an archive to where its time begins, so that the same content is the same bytes
 * whenever it is written. For archives that we wrote ourselves, without a comment; changes the bytes it was given.
 */
export function withoutClock<Bytes extends Uint8Array>(archive: Bytes): Bytes {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('an archive with a comment, or none');
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let count = 0; count < entries; count += 1) {
    setTime(view, entry + 12);
    setTime(view, view.getUint32(entry + 42, true) + 10);
    entry += ENTRY_LENGTH + lengthOfTexts(view, entry);
  }
  return archive;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}

/** Name, extra field and comment stand behind an entry of the directory. */
function lengthOfTexts(view: DataView, entry: number): number {
  return [28, 30, 32].reduce((length, at) => length + view.getUint16(entry + at, true), 0);
}
