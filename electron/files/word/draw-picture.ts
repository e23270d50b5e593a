import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FACES, type Face, faceFor } from '../../../shared/report/pdf/font-book.ts';
import type { DocumentFonts } from '../load-fonts.ts';

/** Of 72 to the inch: sharp when printed, small enough for a hundred of them. */
const ZOOM = 3;

let started: Promise<void> | null = null;

/** Makes the drawing of pictures ready; it is asked for before the first. */
export function startDrawing(): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  started ??= initWasm(readFileSync(program));
  return started;
}

/** Draws the text of an SVG file as PNG, with every character in a face that has it. */
export function drawPicture(svg: string, fonts: DocumentFonts): Uint8Array {
  const faces = facesFor(svg, fonts);
  const resvg = new Resvg(svg, {
    font: {
      fontBuffers: faces.map((face) => fonts.fontOf(face).bytes),
      defaultFontFamily: fonts.fontOf('hei').font.familyName,
    },
    fitTo: { mode: 'zoom', value: ZOOM },
    background: 'white',
  });
  try {
    const picture = resvg.render();
    const png = picture.asPng();
    picture.free();
    return png;
  } finally {
    resvg.free();
  }
}

function facesFor(svg: string, fonts: DocumentFonts): Face[] {
  const wanted = new Set<Face>(['hei']);
  for (const character of new Set(svg)) {
    const face = faceFor(character.codePointAt(0) ?? 0, 'hei', fonts);
    if (face !== null) wanted.add(face);
  }
  return FACES.filter((face) => wanted.has(face));
}
