import { writeFileSync } from "node:fs";
import { createScorer } from "ip-asn";
import { scoreTable, summarizeTable } from "ip-asn/node";

const cells = ["1", "Siti", "Dinas", "PNS", "pelaksana", "S1", "S1", "", "", "20", "ya", "baik", "tidak-pernah"];
const header =
  "nip;nama;unit;status;jabatan;pendidikan;syarat_pendidikan;diklat_kepemimpinan;diklat_fungsional;jp_teknis;seminar;kinerja;hukuman";
writeFileSync("pegawai.csv", `${header}\n${cells.join(";")}\n`);

const scorer = createScorer({ year: 2024 });
// Written as a workbook as well, which is the part of the package that needs most of what is bundled into it.
await scoreTable("pegawai.csv", { scorer, results: "hasil.xlsx" });
const { totals } = await summarizeTable("pegawai.csv", { scorer });
console.log(totals.summary({ by: "unit" }).groups[0].index.toString());
