import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";

/*
 * The rules of 2024@2 as SQL, from a file to a file. Only what a row's score needs: nobody is looked for twice, no word is
 * refused, and there is no summary. With `--rejects` and a file for them all of that is done as well. `--threads`: all that the
 * machine has, unless it is said.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rejects: { type: "string" }, threads: { type: "string" } },
});
const [file, out] = positionals;
const { rejects, threads } = values;
const text = (path) => `'${path.replaceAll("'", "''")}'`;
const folded = (column) => `lower(replace(replace(trim(${column}), ' ', '-'), '_', '-'))`;
const isYes = (column) => `lower(${column}) IN ('ya', 'y', 'true', '1')`;
const rung = (column) =>
  `CASE upper(${column}) WHEN 'SD' THEN 0 WHEN 'SLTP' THEN 1 WHEN 'SLTA' THEN 2 WHEN 'D1' THEN 3 WHEN 'D2' THEN 4
    WHEN 'D3' THEN 5 WHEN 'D4' THEN 6 WHEN 'S1' THEN 6 WHEN 'S2' THEN 7 WHEN 'S3' THEN 8 END`;
const own =
  "nip, nama, unit, status, jabatan, pendidikan, syarat_pendidikan, diklat_kepemimpinan, diklat_fungsional, jp_teknis, seminar, kinerja, hukuman";

/** Every row with its results, and whatever was needed for them. */
const scored = `
  WITH read AS (
    SELECT * FROM read_csv(${text(file)}, delim = ';', header = true, all_varchar = true)
  ), meant AS (
    SELECT *,
      upper(status) AS stand,
      ${folded("jabatan")} AS post,
      ${folded("kinerja")} AS rating,
      ${folded("hukuman")} AS penalty,
      ${folded("diklat_fungsional")} AS functional,
      ${rung("pendidikan")} AS degree,
      ${rung("syarat_pendidikan")} AS stated,
      try_cast(replace(jp_teknis, ',', '.') AS DOUBLE) AS hours
    FROM read
  ), held AS (
    SELECT *,
      CASE WHEN post = 'pelaksana' THEN 2 ELSE stated END AS required,
      coalesce(hours >= 20, false) AS done,
      CASE WHEN hours < 20 THEN hours * 0.25 WHEN hours >= 20 THEN 5 END AS share,
      CASE rating WHEN 'sangat-baik' THEN 30 WHEN 'baik' THEN 25 WHEN 'butuh-perbaikan' THEN 20 WHEN 'cukup' THEN 20
        WHEN 'kurang' THEN 15 ELSE 10 END AS points,
      CASE penalty WHEN 'tidak-pernah' THEN 5 WHEN 'ringan' THEN 3 WHEN 'sedang' THEN 2 ELSE 1 END AS disiplin,
      coalesce(CASE post
        WHEN 'pelaksana' THEN hours > 0
        WHEN 'fungsional' THEN ${isYes("diklat_fungsional")} OR functional = 'tidak-dipersyaratkan'
        ELSE ${isYes("diklat_kepemimpinan")} END, false) AS trained
    FROM meant
  ), parts AS (
    SELECT *,
      CASE WHEN degree > required THEN 25 WHEN degree = required THEN 20 ELSE 10 END AS kualifikasi,
      points - 5 + CASE WHEN trained THEN 10 ELSE 0 END
        + CASE WHEN stand = 'PPPK' THEN 0 ELSE coalesce(round_even(share, 1), 0) END AS kompetensi
    FROM held
  ), totals AS (
    SELECT *, kualifikasi + kompetensi + points + disiplin AS sum FROM parts
  )
  SELECT ${own},
    kualifikasi AS skor_kualifikasi, kompetensi AS skor_kompetensi, points AS skor_kinerja, disiplin AS skor_disiplin,
    sum AS total,
    CASE WHEN sum > 90 THEN 'sangat-tinggi' WHEN sum > 80 THEN 'tinggi' WHEN sum > 70 THEN 'sedang'
      WHEN sum > 60 THEN 'rendah' ELSE 'sangat-rendah' END AS kategori,
    CASE WHEN done THEN '' ELSE 'pengembangan-kompetensi' END AS kewajiban_belum_terpenuhi,
    concat(
      CASE WHEN sum > 60 AND sum < 91 AND sum % 10 > 0 AND sum % 10 < 1 THEN 'fractions-between-bands|' ELSE '' END,
      CASE WHEN post = 'pelaksana' THEN 'pelaksana-requirement|' ELSE '' END,
      CASE WHEN degree < required THEN 'kualifikasi-below-requirement|' ELSE '' END,
      'kualifikasi-scale',
      CASE WHEN post = 'pelaksana' AND hours IS NOT NULL THEN '|teknis-pelaksana' ELSE '' END,
      CASE WHEN stand <> 'PPPK' AND round_even(share, 1) <> share THEN '|hours-rounding' ELSE '' END,
      CASE WHEN stand = 'PPPK' AND hours IS NOT NULL THEN '|pppk-hours-credit' ELSE '' END,
      '|development-split',
      CASE WHEN post = 'fungsional' AND functional = 'tidak-dipersyaratkan' THEN '|deemed-taken' ELSE '' END,
      CASE WHEN rating IN ('baik', 'sangat-baik') THEN '' ELSE '|low-predikat' END,
      '|competence-as-duty',
      CASE WHEN stand = 'PPPK' THEN '|pppk-hours' ELSE '' END,
      CASE WHEN hours IS NULL THEN '|missing-hours' ELSE '' END,
      CASE WHEN done THEN '' ELSE '|unmet-duty-consequence' END
    ) AS interpretasi,
    'diukur' AS status_pengukuran`;

/** What stands in the way of a row; blank where nothing does. A blank cell is one that holds nothing. */
const isWord = (column, words) => `${column} IN (${words.map((word) => `'${word}'`).join(", ")})`;
const isFlag = (column, ...more) =>
  `coalesce(${column}, '') = '' OR ${isWord(`lower(${column})`, ["ya", "y", "true", "1", "tidak", "t", "false", "0"])}${more.join("")}`;
const problems = [
  ["status", isWord("stand", ["PNS", "PPPK"])],
  ["jabatan", isWord("post", ["pelaksana", "fungsional", "pengawas", "administrator", "jpt"])],
  ["pendidikan", "degree IS NOT NULL"],
  ["syarat_pendidikan", "stated IS NOT NULL OR (post = 'pelaksana' AND coalesce(syarat_pendidikan, '') = '')"],
  ["diklat_kepemimpinan", isFlag("diklat_kepemimpinan")],
  ["diklat_fungsional", isFlag("diklat_fungsional", " OR functional = 'tidak-dipersyaratkan'")],
  ["jp_teknis", "coalesce(jp_teknis, '') = '' OR hours BETWEEN 0 AND 9999"],
  ["seminar", isFlag("seminar")],
  [
    "kinerja",
    isWord("rating", ["sangat-baik", "baik", "butuh-perbaikan", "cukup", "kurang", "sangat-kurang", "buruk"]),
  ],
  ["hukuman", isWord("penalty", ["tidak-pernah", "ringan", "sedang", "berat"])],
];
const found = problems
  .map(([column, holds]) => `CASE WHEN coalesce(${holds}, false) THEN '' ELSE '${column} ' END`)
  .join(", ");

const form = "(HEADER, DELIMITER ';')";
const asIs = [`COPY (${scored} FROM totals) TO ${text(out)} ${form}`];
// A rejected row does not claim its NIP. Two threads that fill a table do not keep the order of the file.
const withDuties = (path) => [
  `CREATE TEMP TABLE people AS ${scored}, stand, post, concat(${found}) AS wrong FROM totals`,
  `CREATE TEMP TABLE again AS SELECT line FROM (
    SELECT rowid AS line, row_number() OVER (PARTITION BY nip ORDER BY rowid) AS turn
    FROM people WHERE wrong = '' AND coalesce(nip, '') <> '') WHERE turn > 1`,
  `COPY (SELECT * EXCLUDE (stand, post, wrong) FROM people
    WHERE wrong = '' AND rowid NOT IN (SELECT line FROM again) ORDER BY rowid) TO ${text(out)} ${form}`,
  `COPY (SELECT rowid + 2 AS baris, CASE WHEN wrong = '' THEN 'nip' ELSE trim(wrong) END AS kolom, ${own} FROM people
    WHERE wrong <> '' OR rowid IN (SELECT line FROM again) ORDER BY rowid) TO ${text(path)} ${form}`,
  `SELECT stand, post, count(*), avg(total), quantile_cont(total, [0.25, 0.5, 0.75]), histogram(kategori),
    avg(skor_kualifikasi), avg(skor_kompetensi), avg(skor_kinerja), avg(skor_disiplin),
    count(*) FILTER (kewajiban_belum_terpenuhi <> '')
    FROM people WHERE wrong = '' AND rowid NOT IN (SELECT line FROM again) GROUP BY GROUPING SETS ((stand, post), ())`,
];

const database = await DuckDBInstance.create(":memory:", threads === undefined ? {} : { threads });
const connection = await database.connect();
for (const sql of rejects === undefined ? asIs : withDuties(rejects)) await connection.run(sql);
