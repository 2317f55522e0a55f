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

/** A recap as CSV: a line for everybody, each status, unit, status of a unit and kind of post; written as the
 * input is. A unit, status or post that nobody knows is empty. */
export function recapCsv(
  { byUnit, byJabatan }: Recap,
  { delimiter, lineEnd, hasMark, keepsFormulas }: Written,
): string {
  const { whole } = byUnit;
  const duties = whole.duties.map(({ id }) => id);
  const nobody: Subject = { level: "semua", unit: "", status: "", jabatan: "" };
  const named = (group: GroupSummary, name: string) => group.group[name] ?? "";
  const ofStatus = (subject: Subject, { lines }: GroupSummary) =>
    lines.map((line): readonly [Subject, Figures] => [{ ...subject, status: line.status ?? "" }, line]);
  const subjects: readonly (readonly [Subject, Figures])[] = [
    [nobody, whole],
    ...ofStatus({ ...nobody, level: "status" }, whole),
    ...byUnit.groups.flatMap((group): readonly (readonly [Subject, Figures])[] => {
      const unit = named(group, "unit");
      return [
        [{ ...nobody, level: "unit", unit }, group],
        ...ofStatus({ ...nobody, level: "unit-status", unit }, group),
      ];
    }),
    ...byJabatan.groups.map((group): readonly [Subject, Figures] => [
      { ...nobody, level: "jabatan", jabatan: named(group, "jabatan") },
      group,
    ]),
  ];
  const rows = subjects.map(([subject, figures]) => {
    const cells = { kelompok: subject.level, unit: subject.unit, status: subject.status, jabatan: subject.jabatan };
    return { ...cells, ...figureCells(figures, duties) };
  });
  const line = (cells: readonly string[]) =>
    `${csvLine(keepsFormulas ? cells : cells.map(withoutFormula), delimiter)}${lineEnd}`;
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map(line);
  return `${hasMark ? "\uFEFF" : ""}${lines.join("")}`;
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
