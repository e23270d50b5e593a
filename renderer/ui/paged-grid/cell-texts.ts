/** What the cells of a grid hold for being typed into. */
export interface CellTexts<Row> {
  /** The text of a cell, by the key of its column; null where nothing can be typed. */
  readonly textOf: (row: Row, column: string) => string | null;
  /** Hears what a cell shall say from now on; never what it says already. */
  readonly onType: (row: Row, column: string, text: string) => void;
  /** Hears when typing into a cell begins and ends. */
  readonly onTyping: (isTyping: boolean) => void;
  /** Names a row for screen readers. */
  readonly rowName: (row: Row) => string;
}
