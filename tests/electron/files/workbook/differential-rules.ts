/**
 * Why hucre or exceljs give something else than we do: each rule in a sentence. A difference that no rule explains
 * fails the tests, and so does a rule that explains nothing any more.
 */
export const DIFFERENTIAL_RULES = {
  'no cached value': 'A formula without a value is an error cell that says so; to the others it is blank.',
  duration: 'A duration such as 36:30 is a number of days, not a day in January 1900.',
  percentage: 'A percentage is given as a person reads it, 28.5%, so that nobody takes 0.285 for a mark.',
  'line ends': 'XML reads a carriage return and line feed as one line feed; hucre keeps both.',
  'time in 1904': 'A time of day alone has no day, also in workbooks that count from 1904.',
  '29 February 1900': 'Excel counts a day that never was; we give the number, the others the day before.',
  'January 1900': 'exceljs is a day early before March 1900, where Excel counts the day that never was.',
  'date1904="true"': 'exceljs knows only date1904="1" and is four years off.',
  'ISO date':
    'A cell of type d is a date; hucre gives its text, exceljs the number that its text begins with.',
  'inline hint': 'A phonetic hint beside an inline text is not part of it; exceljs loses the text beside it.',
  'escapes everywhere': '_x000D_ is an escape in every text; exceljs undoes it in shared texts only.',
  'entities once': 'An entity is undone once: &amp;amp; is &amp;; exceljs undoes it twice.',
  CDATA: 'exceljs drops what stands in CDATA.',
  'part names': 'Parts are found by their relationships; exceljs looks for its own names and finds no sheet.',
  prefixes: 'exceljs does not read elements with a prefix.',
  'no references': 'exceljs does not read cells without a reference.',
  'far corner': 'hucre makes a place for every row above the last one and gives up.',
} as const;

export type DifferentialRule = keyof typeof DIFFERENTIAL_RULES;
