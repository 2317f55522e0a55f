import { placeTexts } from "./place-texts.js";
import { systemReason } from "./system-reasons.js";
import { PREDIKAT } from "../../facts/words.js";
import type { FactIssueTexts, TableIssueTexts } from "./table-issue-texts.js";

const list = (words: readonly string[]) => words.join(", ");
const sizes = { bytes: "bita", rows: "baris", columns: "kolom", cells: "sel", characters: "karakter" } as const;
const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Mungkin maksudnya "${suggestion}"?`);

/** Teks Indonesia untuk setiap masalah tabel. */
export const indonesianTableIssues: TableIssueTexts = {
  file_unreadable: ({ file, reason }) => `Berkas ${file} tidak dapat dibaca: ${systemReason(reason, "id")}.`,
  file_empty: ({ file }) =>
    `Berkas ${file} kosong. Yang diharapkan: baris judul, dan di bawahnya satu baris per pegawai.`,
  file_without_rows: ({ file }) => `Berkas ${file} hanya berisi baris judul, tanpa data di bawahnya.`,
  file_mostly_empty: ({ file, lines }) =>
    `Di dalam berkas ${file} ada ${String(lines)} baris kosong di atas baris data pertama; berkas itu tidak dibaca lebih lanjut. Yang diharapkan: baris judul, dan di bawahnya satu baris per pegawai.`,
  file_binary: ({ file, kind }) =>
    kind === null
      ? `Berkas ${file} bukan teks. Yang diharapkan: CSV atau JSON per baris, teks UTF-8.`
      : `Berkas ${file} adalah berkas ${kind}. Yang diharapkan: CSV atau JSON per baris; di Excel pilih "Simpan sebagai", "CSV UTF-8".`,
  file_page: ({ file, kind }) =>
    `Berkas ${file} sebenarnya ${kind === "HTML" ? "halaman web (HTML)" : "lembar kerja XML lama"}, apa pun namanya. Buka di Excel atau LibreOffice, lalu "Simpan sebagai" Excel Workbook (.xlsx).`,
  file_utf16: ({ file }) =>
    `Berkas ${file} ditulis sebagai UTF-16. Simpan sebagai UTF-8: di Excel pilih "Simpan sebagai", "CSV UTF-8".`,
  file_not_utf8: ({ file, line }) =>
    `Baris ${String(line)} berkas ${file} bukan teks UTF-8, dan menebaknya dapat mengubah nama. Simpan sebagai UTF-8: di Excel "CSV UTF-8".`,
  column_missing: ({ columns, found, profile }) =>
    `Kolom tidak ada: ${list(columns)}. Profil ${profile} memerlukannya; bila datanya tidak diketahui, tambahkan kolomnya dan kosongkan selnya; bila namanya lain, sebutkan dengan --map ${columns[0] ?? ""}=NAMA. Kolom yang ada: ${list(found)}.`,
  column_doubled: ({ column, positions }) =>
    `Kolom ${column} ada ${String(positions.length)} kali: kolom ke-${list(positions.map(String))}. Sisakan satu.`,
  column_misspelt: ({ found, suggestion }) =>
    `Kolom "${found}" tidak dikenal. Mungkin maksudnya "${suggestion}"? Ganti namanya, atau beri nama yang jauh berbeda bila hanya untuk diteruskan.`,
  file_of_results: ({ columns }) =>
    `Berkas ini adalah hasil ip-asn (kolom ${list(columns)}), bukan data pegawai. Pakai berkas asalnya, atau hapus kolom-kolom hasil itu.`,
  column_reserved: ({ column }) => `Kolom "${column}" memakai nama kolom hasil. Ganti namanya atau hapus kolomnya.`,
  map_unknown: ({ found, accepted, suggestion }) =>
    `--map menyebut "${found}", yang bukan kolom pegawai.${meant(suggestion)} Yang diterima: ${list(accepted)}.`,
  map_not_found: ({ column, name, found }) =>
    `Menurut --map, ${column} di sini bernama "${name}", tetapi tidak ada kolom dengan nama itu. Kolom yang ada: ${list(found)}.`,
  map_shared: ({ name, columns }) =>
    `Dengan --map kolom "${name}" akan dipakai untuk ${list(columns)}. Masing-masing memerlukan kolomnya sendiri.`,
  map_without_columns: ({ file }) =>
    `Berkas ${file} berisi JSON per baris, tanpa kolom yang dapat diberi nama lain dengan --map.`,
  file_changed: ({ file, before, after }) =>
    `Berkas ${file} berubah selagi dibaca: ${String(before)} bita ketika dibuka, ${String(after)} ketika dibaca. Jalankan lagi setelah berkasnya selesai ditulis.`,
  file_repeated: ({ file }) => `${file} sudah dipakai sebagai masukan atau keluaran lain. Pilih nama berkas lain.`,
  file_no_workbook: ({ file }) => `Berkas ${file} bukan buku kerja Excel (.xlsx).`,
  workbook_wrong_kind: ({ kind }) =>
    `Berkas ini bukan buku kerja Excel jenis .xlsx${kind === null ? "" : `, melainkan ${kind}`}. Di Excel pilih "Save As", "Excel Workbook (.xlsx)" atau "CSV UTF-8".`,
  workbook_encrypted: () => "Buku kerja ini dikunci dengan kata sandi. Simpan tanpa kata sandi.",
  workbook_damaged: ({ reason }) =>
    `Buku kerja ini rusak: ${reason}. Buka di Excel lalu simpan lagi, atau sebagai "CSV UTF-8".`,
  workbook_too_large: ({ what, found, most }) =>
    `Buku kerja ini terlalu besar: ${String(found)} ${sizes[what]}; yang dibaca paling banyak ${String(most)}. Simpan lembarnya sebagai "CSV UTF-8".`,
  sheet_missing: ({ sheet, sheets }) => `Tidak ada lembar "${sheet}" dalam buku kerja ini. Yang ada: ${list(sheets)}.`,
  sheet_too_large: ({ what, found, most }) =>
    `Satu lembar memuat paling banyak ${String(most)} ${sizes[what]}; ini ${String(found)}. Tulis sebagai CSV: --format csv.`,
  cell_too_long: ({ row, column, length, most }) =>
    `Teks untuk sel ${column}${String(row)} berisi ${String(length)} karakter; satu sel memuat paling banyak ${String(most)}. Tulis sebagai CSV: --format csv.`,
  rows_unbalanced: ({ rows }) =>
    `Jumlah baris tidak cocok (${String(rows)} dibaca); hasil tidak ditulis. Ini kesalahan program, mohon dilaporkan.`,
  cell_count: ({ expected, found }) =>
    `Baris ini berisi ${String(found)} sel, sedangkan judulnya ${String(expected)}. ${found > expected ? "Mungkin ada sel yang memuat pemisah dan perlu diapit tanda petik." : "Mungkin ujung barisnya terpotong."}`,
  quote_broken: ({ line }) =>
    `Tanda petik (") pada baris ${String(line)} tidak berpasangan, atau tidak mengapit seluruh sel. Tanda petik di dalam sel berpetik ditulis dua kali ("").`,
  line_too_long: ({ length, most }) =>
    `Baris ini berisi ${String(length)} karakter; yang dibaca paling banyak ${String(most)}.`,
  json_malformed: ({ reason }) =>
    `Baris ini bukan JSON: ${reason}. Yang diharapkan: satu objek berisi fakta satu pegawai pada setiap baris.`,
  cell_word: ({ found, accepted, suggestion }) =>
    `"${found}" tidak dikenal.${meant(suggestion)} Yang diterima: ${list(accepted)}.${/^[-–—.?0]+$/.test(found) ? " Bila tidak ada atau tidak diketahui, kosongkan selnya." : ""}`,
  cell_number: ({ found, decimal, isAmbiguous }) =>
    isAmbiguous
      ? `"${found}" bisa berarti ribuan atau desimal, dan berkas ini tidak menunjukkan yang mana. Tulis tanpa tanda itu, atau sebutkan --decimal.`
      : decimal === ","
        ? `"${found}" bukan angka dalam berkas berdesimal koma. Yang diterima: 24 atau 22,5 (tanpa tanda ribuan).`
        : `"${found}" bukan angka dalam berkas berdesimal titik. Yang diterima: 24 atau 22.5 (tanpa tanda ribuan).`,
  files_of_two_kinds: ({ files }) =>
    `Tabel berkolom dan JSON per baris tidak dapat dibaca sebagai satu tabel: ${list(files)}. Jalankan masing-masing tersendiri.`,
  folder_empty: ({ folder }) =>
    `Tidak ada tabel pegawai di ${folder}. Yang dibaca: berkas .csv, .tsv, .txt, .xlsx, .ndjson, .jsonl, .json (juga .gz).`,
  output_in_folder: ({ file, folder }) =>
    `${file} berada dalam folder yang dibaca (${folder}), sehingga lain kali akan ikut dibaca sebagai masukan. Tulis ke folder lain.`,
  formula_unsaved: ({ cell }) =>
    `Sel ${cell} berisi rumus yang hasilnya tidak tersimpan dalam berkas. Buka di Excel atau LibreOffice, simpan lagi, lalu jalankan ulang.`,
  cells_merged: ({ range }) =>
    `Sel ${range} digabung, sehingga tidak jelas apakah isinya berlaku untuk setiap baris. Pisahkan selnya (unmerge) dan isi setiap baris.`,
  id_repeated: ({ id, line, from }) =>
    `NIP ${id} sudah ada pada ${from === undefined ? "" : `${placeTexts.id(from)}, `}baris ${line === 0 ? "sebelumnya" : String(line)}. Satu pegawai dinilai satu kali.`,
  id_damaged: ({ found }) =>
    `NIP "${found}" sudah dibulatkan oleh lembar kerja sehingga angkanya hilang. Ubah format kolom menjadi teks dan isi kembali NIP-nya.`,
};

const IF_THERE_IS_NONE: Readonly<Record<string, string>> = {
  hukuman: " Bila tidak pernah dihukum, tulis tidak-pernah.",
  kinerja: " Bila catatan kinerjanya memang tidak ada, tulis tidak-ada.",
};

/** Teks Indonesia untuk masalah fakta, dengan kata-kata tabel. */
export const indonesianFactIssues: FactIssueTexts = {
  missing_fact: ({ alternatives }, column) =>
    `${column} kosong; tanpa itu pegawai tidak dapat dinilai.${IF_THERE_IS_NONE[column] ?? ""}${alternatives.length > 0 ? ` Tidak diperlukan bila memakai ${alternatives.map((one) => `--interpretation ${one.interpretation}=${one.alternative}`).join(" atau ")}.` : ""}`,
  fact_not_accepted: ({ profile }, column) =>
    `${column} berisi angka; profil ${profile} memerlukan predikat: ${PREDIKAT.join(", ")}.`,
};
