import { FACT_GROUPS, type FactGroupName, inOrderOfWords } from "../aggregate/group-columns.js";
import type { Figures, GroupSummary } from "../aggregate/summary-result.js";
import { harmlessLine } from "../locales/harmless-text.js";
import type { LocaleId } from "../locales/locale.js";
import { csvLine } from "../node/csv-line.js";
import { withoutFormula } from "../node/formula.js";
import type { Written } from "../node/row-forms.js";
import { DIMENSION_IDS, type ProfileSource } from "../profile/profile.js";
import type { Recap } from "../report/recap.js";
import { textTable } from "./text-table.js";
import { recapTextsOf } from "./texts/recap-texts.js";

const WIDEST_NAME = 44;
const LOSSES_SHOWN = 5;

/** A recap as tables for people: the index, categories, status, posts, units by their index, losses, duties, open points. */
export function recapText(
  recap: Recap,
  units: Iterable<GroupSummary>,
  profile: ProfileSource,
  locale: LocaleId,
): string {
  const texts = recapTextsOf(locale);
  const { byUnit, byJabatan } = recap;
  const { whole } = byUnit;
  const count = (value: number) => texts.number(String(value));
  const figure = (value: { toFixed: (places: number) => string } | null) =>
    value === null ? "–" : texts.number(value.toFixed(2));
  const figures = (name: string, one: Figures) => [
    shortened(name),
    count(one.people),
    count(one.measured),
    figure(one.index),
    `${one.category?.label[locale] ?? "–"}${one.categoryOpenPoints.length > 0 ? " *" : ""}`,
    ...DIMENSION_IDS.map((id) => figure(one.dimensions[id].mean)),
    count(one.duties.reduce((sum, duty) => sum + duty.unmet.part, 0)),
  ];
  const weights = DIMENSION_IDS.map((id) => `${texts.dimensions[id]} /${whole.dimensions[id].weight.toString()}`);
  const table = (first: string, rows: readonly (readonly string[])[]) =>
    textTable([[first, ...texts.columns, ...weights, texts.unmet], ...rows], [1, 2, 3, 5, 6, 7, 8, 9]);
  const named = (group: GroupSummary, name: string) => group.group[name] ?? texts.unknown;
  const grouped = groupsOf(recap).flatMap(({ groups }) => groups.map((group) => group.figures));
  const marked = new Set([...whole.lines, ...byJabatan.groups, ...grouped].flatMap((one) => one.categoryOpenPoints));
  const ranked: { readonly index: number; readonly cells: readonly string[] }[] = [];
  for (const unit of units) {
    for (const point of unit.categoryOpenPoints) marked.add(point);
    ranked.push({ index: unit.index?.toNumber() ?? -1, cells: figures(named(unit, "unit"), unit) });
  }
  ranked.sort((a, b) => b.index - a.index);
  const section = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", heading, ...lines]);
  const share = (part: number, of: number) => `${count(part)} / ${count(of)}`;
  const isMeanOfLines = byUnit.interpretations["combining-pns-and-pppk"] === "mean-of-groups" && whole.lines.length > 1;
  const lines = [
    whole.index === null || whole.category === null
      ? texts.noIndex
      : (isMeanOfLines ? texts.indexOfLines : texts.index)(
          figure(whole.index),
          whole.category.label[locale],
          count(whole.measured),
        ),
    ...(whole.categoryOpenPoints.length === 0 ? [] : [texts.categoryOpen(whole.categoryOpenPoints.join(", "))]),
    texts.combined(
      Object.entries(byUnit.interpretations)
        .map(([id, reading]) => `${id} = ${reading}`)
        .join(", "),
    ),
    ...section(
      texts.categories,
      textTable(
        whole.categories.map(({ category, people }) => [
          `  ${category.label[locale]}`,
          count(people.part),
          people.percent === null ? "" : `${figure(people.percent)} %`,
        ]),
        [1, 2],
      ),
    ),
    ...section(
      texts.status,
      table(
        "",
        whole.lines.map((line) => figures(line.status ?? texts.unknown, line)),
      ),
    ),
    ...section(
      texts.jabatan,
      table(
        "",
        byJabatan.groups.map((group) => figures(named(group, "jabatan"), group)),
      ),
    ),
    ...groupsOf(recap).flatMap(({ title, groups }) =>
      section(
        title[locale],
        table(
          "",
          groups.map(({ word, figures: group }) => figures(word ?? texts.unknown, group)),
        ),
      ),
    ),
    ...section(
      texts.units,
      table(
        "",
        ranked.map(({ cells }) => cells),
      ),
    ),
    ...(marked.size === 0 ? [] : ["", texts.marked([...marked].join(", "))]),
    ...section(
      texts.losses,
      textTable(
        whole.losses
          .slice(0, LOSSES_SHOWN)
          .map(({ id, label, mean, people }) => [
            `  ${id}`,
            figure(mean),
            share(people.part, people.of),
            label[locale],
          ]),
        [1, 2],
      ),
    ),
    ...section(
      texts.duties,
      whole.duties.map(
        ({ label, unmet, missing }) => `  ${texts.duty(label[locale], share(unmet.part, unmet.of), count(missing))}`,
      ),
    ),
    ...section(
      texts.openPoints,
      textTable(
        whole.openPoints.map(({ id, reading, people }) => [`  ${id}`, reading, share(people.part, people.of)]),
        [2],
      ),
    ),
    "",
    texts.trust(profile.standing),
  ];
  return `${lines.join("\n")}\n`;
}

/** The columns that were asked for, each with its groups in their order. */
function groupsOf({ byGroup = {} }: Recap) {
  return FACT_GROUPS.flatMap((column) => {
    const { groups } = byGroup[column.name] ?? {};
    return groups === undefined ? [] : [{ ...column, groups: inOrderOfWords(column, groups) }];
  });
}

function shortened(name: string): string {
  const flat = harmlessLine(name).replace(/\s+/g, " ").trim();
  return flat.length > WIDEST_NAME ? `${flat.slice(0, WIDEST_NAME - 1)}…` : flat;
}

/** Whom a line is about: what it is a line of, and the group by each column. */
interface Subject extends Partial<Record<FactGroupName, string>> {
  readonly kelompok: "semua" | "status" | "unit" | "unit-status" | "jabatan" | FactGroupName;
  readonly unit: string;
  readonly status: string;
  readonly jabatan: string;
}

// — Lines —

/** A line of a recap: whom it is about, and its figures; a name of each. */
export interface RecapLine {
  readonly kelompok: Subject["kelompok"];
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A recap line by line: for everybody, each status, unit, status of a unit, kind of post and group that was asked for. A unit, status
 * or post that nobody knows is empty.
 */
export function* recapLines(recap: Recap, units: Iterable<GroupSummary>): Generator<RecapLine, void, undefined> {
  const { byUnit, byJabatan } = recap;
  const { whole } = byUnit;
  const asked = groupsOf(recap);
  const duties = whole.duties.map(({ id }) => id);
  const nobody: Subject = {
    kelompok: "semua",
    unit: "",
    status: "",
    jabatan: "",
    ...Object.fromEntries(asked.map(({ name }) => [name, ""])),
  };
  const named = (group: GroupSummary, name: string) => group.group[name] ?? "";
  const about = (subject: Subject, figures: Figures): RecapLine => ({
    kelompok: subject.kelompok,
    cells: { ...subject, ...figureCells(figures, duties) },
  });
  const ofStatus = (subject: Subject, { lines }: GroupSummary) =>
    lines.map((one) => about({ ...subject, status: one.status ?? "" }, one));

  yield about(nobody, whole);
  yield* ofStatus({ ...nobody, kelompok: "status" }, whole);
  for (const group of units) {
    const unit = named(group, "unit");
    yield about({ ...nobody, kelompok: "unit", unit }, group);
    yield* ofStatus({ ...nobody, kelompok: "unit-status", unit }, group);
  }
  for (const group of byJabatan.groups)
    yield about({ ...nobody, kelompok: "jabatan", jabatan: named(group, "jabatan") }, group);
  for (const { name, groups } of asked)
    for (const { word, figures } of groups) yield about({ ...nobody, kelompok: name, [name]: word ?? "" }, figures);
}

// — CSV —

/** A recap as CSV, written as the input is. */
export function* recapCsv(
  recap: Recap,
  units: Iterable<GroupSummary>,
  { delimiter, lineEnd, hasMark, keepsFormulas }: Written,
): Generator<string, void, undefined> {
  const line = (cells: readonly string[]) =>
    `${csvLine(keepsFormulas ? cells : cells.map(withoutFormula), delimiter)}${lineEnd}`;
  let isFirst = true;
  for (const { cells } of recapLines(recap, units)) {
    if (isFirst) yield `${hasMark ? "\uFEFF" : ""}${line(Object.keys(cells))}`;
    isFirst = false;
    yield line(Object.values(cells));
  }
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

const NO_GROUPS = '"groups": []';
const INDENT = " ".repeat(6);

// — JSON —

/** A recap as `JSON.stringify` writes it, piece by piece: with many units it is longer than a text can be. */
export function* recapJson(recap: Recap, units: Iterable<GroupSummary>): Generator<string, void, undefined> {
  const text = JSON.stringify({ ...recap, byUnit: { ...recap.byUnit, groups: [] } }, null, 2);
  // The first groups of all are those of the units: what stands before them has none.
  const at = text.indexOf(NO_GROUPS);
  yield text.slice(0, at);
  let before = '"groups": [\n';
  for (const unit of units) {
    yield `${before}${INDENT}${JSON.stringify(unit, null, 2).replaceAll("\n", `\n${INDENT}`)}`;
    before = ",\n";
  }
  yield before === ",\n" ? "\n    ]" : NO_GROUPS;
  yield `${text.slice(at + NO_GROUPS.length)}\n`;
}
