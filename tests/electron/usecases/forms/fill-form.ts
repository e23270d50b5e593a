import exceljs from 'exceljs';

/** What is written below a heading of a row. */
export interface Entry {
  readonly heading: string;
  readonly value: string | number;
}

/** Writes what a row is given into a sheet of a form as a person would, cell by cell; tells how many rows it wrote on. */
export async function fillForm(
  path: string,
  sheetName: string,
  entriesFor: (row: ReadonlyMap<string, string>, place: number) => readonly Entry[],
): Promise<number> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined)
    throw new Error(`no sheet ${sheetName} among ${workbook.worksheets.map(({ name }) => name)}`);
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  let filled = 0;
  for (let row = 2; row <= sheet.rowCount; row += 1) {
    const cells = sheet.getRow(row);
    const known = new Map([...columns].map(([heading, column]) => [heading, cells.getCell(column).text]));
    const entries = entriesFor(known, row - 2);
    if (entries.length > 0) filled += 1;
    for (const { heading, value } of entries) {
      const column = columns.get(heading);
      if (column === undefined) throw new Error(`no column ${heading}`);
      cells.getCell(column).value = value;
    }
  }
  await workbook.xlsx.writeFile(path);
  return filled;
}
