import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A bookmark on a page of the same document, by its place from 0. */
interface Bookmark {
  readonly title: string;
  readonly page: number;
}

/** Bookmarks under one that opens them; it leads to the page of the first. */
export interface OutlineGroup {
  readonly title: string;
  readonly entries: { readonly title: string; readonly page: PDFRef }[];
}

const KEY = {
  outlines: PDFName.of('Outlines'),
  first: PDFName.of('First'),
  next: PDFName.of('Next'),
  title: PDFName.of('Title'),
  destination: PDFName.of('Dest'),
  pageMode: PDFName.of('PageMode'),
} as const;

/** The outermost bookmarks of a document, in their order. */
export function readOutline(document: PDFDocument): Bookmark[] {
  const pages = new Map(document.getPages().map(({ ref }, place) => [ref, place]));
  const found: Bookmark[] = [];
  const outlines = document.catalog.lookupMaybe(KEY.outlines, PDFDict);
  let item = outlines?.lookupMaybe(KEY.first, PDFDict);
  while (item !== undefined) {
    const title = item.lookup(KEY.title, PDFString, PDFHexString).decodeText();
    const target = item.lookup(KEY.destination, PDFArray).get(0);
    const page = target instanceof PDFRef ? pages.get(target) : undefined;
    if (page !== undefined) found.push({ title, page });
    item = item.lookupMaybe(KEY.next, PDFDict);
  }
  return found;
}

/** Gives a document bookmarks in groups, closed until somebody opens one; whoever opens the document sees them. */
export function writeOutline(document: PDFDocument, groups: readonly OutlineGroup[]): void {
  const shown = groups.filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) return;
  const { context, catalog } = document;
  const root = context.nextRef();
  const refs = shown.map(({ title, entries }) => {
    const group = context.nextRef();
    const children = entries.map((entry) => ({ ...entry, ref: context.nextRef() }));
    link(document, group, children);
    return { title, page: children[0]?.page, ref: group, children };
  });
  link(document, root, refs);
  const ends = { First: refs[0]?.ref, Last: refs.at(-1)?.ref };
  context.assign(root, context.obj({ Type: 'Outlines', ...ends, Count: refs.length }));
  catalog.set(KEY.outlines, root);
  catalog.set(KEY.pageMode, PDFName.of('UseOutlines'));
}

interface LinkedItem {
  readonly title: string;
  readonly page: PDFRef | undefined;
  readonly ref: PDFRef;
  readonly children?: readonly LinkedItem[];
}

/** Writes items that follow each other under one parent. */
function link({ context }: PDFDocument, parent: PDFRef, items: readonly LinkedItem[]): void {
  for (const [place, { title, page, ref, children = [] }] of items.entries()) {
    const item = {
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Prev: items[place - 1]?.ref,
      Next: items[place + 1]?.ref,
      First: children[0]?.ref,
      Last: children.at(-1)?.ref,
      Count: children.length === 0 ? undefined : -children.length,
      Dest: page === undefined ? undefined : [page, 'XYZ', null, null, null],
    };
    context.assign(ref, context.obj(withoutUndefined(item)));
  }
}

function withoutUndefined<Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
