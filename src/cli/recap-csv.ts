import type { Figures, GroupSummary } from "../aggregate/summary-result.js";
import { csvLine } from "../node/csv-line.js";
import { withoutFormula } from "../node/formula.js";
import type { Written } from "../node/row-forms.js";
import { DIMENSION_IDS } from "../profile/profile.js";
import type { Recap } from "../report/recap.js";

/** Whom a line is about. */
interface Subject {
  readonly level: "semua" | "status" | "unit" | "unit-status" | "jabatan";
  readonly unit: string;
  readonly status: string;
  readonly jabatan: string;
}

/**
 * A recap as CSV, line by line: for everybody, each status, unit, status of a unit and kind of post; written as the input
 * is. A unit, status or post that nobody knows is empty.
 */
export function* recapCsv(
  { byUnit, byJabatan }: Recap,
  units: Iterable<GroupSummary>,
  { delimiter, lineEnd, hasMark, keepsFormulas }: Written,
): Generator<string, void, undefined> {
  const { whole } = byUnit;
  const duties = whole.duties.map(({ id }) => id);
  const nobody: Subject = { level: "semua", unit: "", status: "", jabatan: "" };
  const named = (group: GroupSummary, name: string) => group.group[name] ?? "";
  const line = (cells: readonly string[]) =>
    `${csvLine(keepsFormulas ? cells : cells.map(withoutFormula), delimiter)}${lineEnd}`;
  const cellsOf = ({ level, unit, status, jabatan }: Subject, figures: Figures) => ({
    kelompok: level,
    unit,
    status,
    jabatan,
    ...figureCells(figures, duties),
  });
  const about = (subject: Subject, figures: Figures) => line(Object.values(cellsOf(subject, figures)));
  const ofStatus = (subject: Subject, { lines }: GroupSummary) =>
    lines.map((one) => about({ ...subject, status: one.status ?? "" }, one)).join("");

  yield `${hasMark ? "\uFEFF" : ""}${line(Object.keys(cellsOf(nobody, whole)))}`;
  yield about(nobody, whole) + ofStatus({ ...nobody, level: "status" }, whole);
  for (const group of units) {
    const unit = named(group, "unit");
    yield about({ ...nobody, level: "unit", unit }, group) + ofStatus({ ...nobody, level: "unit-status", unit }, group);
  }
  for (const group of byJabatan.groups)
    yield about({ ...nobody, level: "jabatan", jabatan: named(group, "jabatan") }, group);
}

function figureCells(figures: Figures, duties: readonly string[]): Readonly<Record<string, string>> {
  const { people, measured, notMeasured, rejected, participation, index, category, distribution } = figures;
  const counted = <T>(list: readonly T[], name: (one: T) => string, value: (one: T) => number) =>
    Object.fromEntries(list.map((one) => [name(one), String(value(one))]));
  return {
    pegawai: String(people),
    diukur: String(measured),
    tidak_diukur: String(notMeasured),
    ditolak: String(rejected),
    partisipasi_persen: participation.percent?.toString() ?? "",
    indeks: index?.toString() ?? "",
    kategori: category?.id ?? "",
    ...Object.fromEntries(DIMENSION_IDS.map((id) => [`rata_${id}`, figures.dimensions[id].mean?.toString() ?? ""])),
    minimum: distribution?.minimum.toString() ?? "",
    kuartil_1: distribution?.firstQuartile.toString() ?? "",
    median: distribution?.median.toString() ?? "",
    kuartil_3: distribution?.thirdQuartile.toString() ?? "",
    maksimum: distribution?.maximum.toString() ?? "",
    ...counted(
      figures.categories,
      (one) => `jumlah_${one.category.id.replaceAll("-", "_")}`,
      (one) => one.people.part,
    ),
    // In a group where nobody is measured nobody has a duty.
    ...counted(
      duties,
      (id) => `belum_${id.replaceAll("-", "_")}`,
      (id) => figures.duties.find((duty) => duty.id === id)?.unmet.part ?? 0,
    ),
  };
}
