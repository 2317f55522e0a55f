import { createScorer } from "ip-asn";
import { scoreTable, TableError, type TableReport } from "ip-asn/node";

export const report: Promise<TableReport> = scoreTable("pegawai.csv", {
  scorer: createScorer({ year: 2024 }),
  results: "hasil.csv",
  names: { nip: "NIP_BARU" },
});

export async function index(): Promise<string | undefined> {
  try {
    return (await report).totals.summary().whole.index?.toFixed(2);
  } catch (error) {
    return error instanceof TableError ? error.issues[0]?.code : undefined;
  }
}
