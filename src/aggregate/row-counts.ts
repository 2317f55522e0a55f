/** What became of the rows of a table: read = scored + not measured + rejected. */
export interface RowCounts {
  readonly read: number;
  readonly scored: number;
  readonly notMeasured: number;
  readonly rejected: number;
}
