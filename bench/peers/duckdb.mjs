import { DuckDBInstance } from "@duckdb/node-api";

/*
 * The rules of 2024 as SQL, from a file to a file. Only what a row's score needs: nobody is looked for twice, no word is
 * refused, and there is no summary.
 */
const [, , file, out] = process.argv;
const text = (path) => `'${path.replaceAll("'", "''")}'`;
const folded = (column) => `lower(replace(replace(trim(${column}), ' ', '-'), '_', '-'))`;
const isYes = (column) => `lower(${column}) IN ('ya', 'y', 'true', '1')`;
const rung = (column) =>
  `CASE upper(${column}) WHEN 'SD' THEN 0 WHEN 'SLTP' THEN 1 WHEN 'SLTA' THEN 2 WHEN 'D1' THEN 3 WHEN 'D2' THEN 4
    WHEN 'D3' THEN 5 WHEN 'D4' THEN 6 WHEN 'S1' THEN 6 WHEN 'S2' THEN 7 WHEN 'S3' THEN 8 END`;

const sql = `COPY (
  WITH read AS (
    SELECT * FROM read_csv(${text(file)}, delim = ';', header = true, all_varchar = true)
  ), meant AS (
    SELECT *,
      ${folded("jabatan")} AS post,
      ${folded("kinerja")} AS rating,
      ${folded("hukuman")} AS penalty,
      ${rung("pendidikan")} AS degree,
      ${rung("syarat_pendidikan")} AS required,
      try_cast(replace(jp_teknis, ',', '.') AS DOUBLE) AS hours,
      coalesce(try_cast(replace(jp_teknis, ',', '.') AS DOUBLE) >= 20, false) AS done,
      coalesce(${isYes("seminar")}, false) AS seminar_taken,
      coalesce(${isYes("diklat_kepemimpinan")}, false) AS led,
      coalesce(${isYes("diklat_fungsional")}, false) AS trained
    FROM read
  ), parts AS (
    SELECT *,
      CASE WHEN degree > required THEN 25 WHEN degree = required THEN 20 ELSE 15 END AS kualifikasi,
      least(40,
        CASE rating WHEN 'sangat-baik' THEN 25 WHEN 'baik' THEN 20 WHEN 'butuh-perbaikan' THEN 15 WHEN 'cukup' THEN 15
          WHEN 'kurang' THEN 10 ELSE 5 END +
        CASE post
          WHEN 'pelaksana' THEN CASE WHEN done THEN 22.5 ELSE 0 END + CASE WHEN seminar_taken THEN 17.5 ELSE 0 END
          WHEN 'fungsional' THEN CASE WHEN trained THEN 15 ELSE 0 END + CASE WHEN done THEN 15 ELSE 0 END
            + CASE WHEN seminar_taken THEN 10 ELSE 0 END
          ELSE CASE WHEN led THEN 15 ELSE 0 END + CASE WHEN done THEN 15 ELSE 0 END
            + CASE WHEN seminar_taken THEN 10 ELSE 0 END
        END) AS kompetensi,
      CASE rating WHEN 'sangat-baik' THEN 30 WHEN 'baik' THEN 25 WHEN 'butuh-perbaikan' THEN 15 WHEN 'cukup' THEN 15
        WHEN 'kurang' THEN 5 ELSE 1 END AS points,
      CASE penalty WHEN 'tidak-pernah' THEN 5 WHEN 'ringan' THEN 3 WHEN 'sedang' THEN 2 ELSE 1 END AS disiplin
    FROM meant
  ), scored AS (
    SELECT *, kualifikasi + kompetensi + points + disiplin AS sum FROM parts
  )
  SELECT nip, nama, unit, status, jabatan, pendidikan, syarat_pendidikan, diklat_kepemimpinan, diklat_fungsional,
    jp_teknis, seminar, kinerja, hukuman,
    kualifikasi AS skor_kualifikasi, kompetensi AS skor_kompetensi, points AS skor_kinerja, disiplin AS skor_disiplin,
    sum AS total,
    CASE WHEN sum > 90 THEN 'sangat-tinggi' WHEN sum > 80 THEN 'tinggi' WHEN sum > 70 THEN 'sedang'
      WHEN sum > 60 THEN 'rendah' ELSE 'sangat-rendah' END AS kategori,
    CASE WHEN done THEN '' ELSE 'pengembangan-kompetensi' END AS kewajiban_belum_terpenuhi,
    concat(
      CASE WHEN sum IN (60.5, 70.5, 80.5, 90.5) THEN 'fractions-between-bands|' ELSE '' END,
      'kualifikasi-scale',
      CASE WHEN degree < required THEN '|kualifikasi-below-requirement' ELSE '' END,
      '|development-split',
      CASE WHEN hours > 0 AND hours < 20 THEN '|jp-credit' ELSE '' END,
      CASE WHEN rating IN ('baik', 'sangat-baik') THEN '' ELSE '|low-predikat' END,
      '|competence-as-duty',
      CASE WHEN hours IS NULL THEN '|missing-hours' ELSE '' END,
      CASE WHEN upper(status) = 'PPPK' THEN '|pppk-hours' ELSE '' END,
      CASE WHEN post = 'fungsional' AND ${folded("diklat_fungsional")} = 'tidak-dipersyaratkan' THEN '|deemed-taken' ELSE '' END,
      CASE WHEN done THEN '' ELSE '|unmet-duty-consequence' END
    ) AS interpretasi,
    'diukur' AS status_pengukuran
  FROM scored
) TO ${text(out)} (HEADER, DELIMITER ';')`;

const database = await DuckDBInstance.create(":memory:");
const connection = await database.connect();
await connection.run(sql);
