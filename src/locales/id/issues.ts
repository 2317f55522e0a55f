import { nearestWord, type IssueParams } from "../../issue/index.js";
import type { IssueTexts } from "../format-issue-with.js";

const comma = (digits: string) => digits.replace(".", ",");
const SHOWN = 3;
const some = (parts: readonly string[]) =>
  [...parts.slice(0, SHOWN), ...(parts.length > SHOWN ? ["…"] : [])].join("; ");
const list = (words: readonly string[]) => words.join(", ");
const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Mungkin maksudnya "${suggestion}"?`);
const types = { text: "teks", "yes-no": "ya atau tidak (true atau false)", number: "angka" };

function reach({ dimension, context, weight, rules, reached }: IssueParams["weight_exceeded"], verb: string): string {
  const sum = rules.map(({ id, most }) => `${id} ${comma(most)}`).join(" + ");
  return `Untuk ${context.status}, ${context.jabatan}, kinerja berupa ${context.kinerja}, aturan ${dimension} memberi paling banyak ${sum === "" ? "nol" : sum} = ${comma(reached)} poin, ${verb} bobotnya ${comma(weight)}.`;
}

const shapes = {
  string: "teks",
  array: "daftar",
  object: "bagian-bagian bernama ({ … })",
  number: "angka",
  int: "bilangan bulat",
  boolean: "true atau false",
};

function malformed({ expected, found }: IssueParams["profile_malformed"]): string {
  const word = (type: string) => (Object.hasOwn(shapes, type) ? shapes[type as keyof typeof shapes] : type);
  const wanted = expected.split(" | ").map(word).join(" | ");
  const stood = found === "undefined" ? "Bagian ini belum ada" : `Tertulis "${found}"`;
  return `${stood}; yang diharapkan: ${wanted}.`;
}

/** Teks Indonesia untuk setiap masalah. */
export const indonesianIssues: IssueTexts = {
  not_an_object: ({ found }) => `Tertulis "${found}"; di sini seharusnya fakta bernama ({ … }).`,
  unknown_key: ({ key, accepted, suggestion }) =>
    `Kunci "${key}" tidak dikenal.${meant(suggestion)}${accepted.length > 0 ? ` Yang diterima: ${list(accepted)}.` : ""}`,
  missing_fact: ({ fact, alternatives }) =>
    `Fakta ${fact} tidak ada; tanpa itu pegawai tidak dapat dinilai.${alternatives.length > 0 ? ` Fakta ini tidak diperlukan menurut penafsiran lain: ${alternatives.map((one) => `${one.interpretation} = ${one.alternative}`).join("; ")}.` : ""}`,
  wrong_type: ({ expected, found }) => `Tertulis "${found}"; seharusnya ${types[expected]}.`,
  unknown_word: ({ found, accepted, suggestion }) =>
    `"${found}" tidak dikenal di sini.${meant(suggestion)} Yang diterima: ${list(accepted)}.`,
  number_malformed: ({ found }) =>
    `"${found}" bukan angka yang dapat dibaca dengan pasti. Yang diterima: angka biasa seperti 24 atau 22.5.`,
  number_out_of_range: ({ found, least, most }) =>
    `${found} di luar batas. Yang diterima: ${most === null ? `${String(least)} atau lebih` : `${String(least)} sampai ${String(most)}`}.`,
  conflicting_facts: ({ facts }) => `${facts.join(" dan ")} diisi dua-duanya; hanya satu yang boleh diisi.`,
  fact_not_accepted: ({ fact, profile, accepted }) =>
    `Fakta ${fact} tidak dapat dipakai menurut profil ${profile}. Yang diterima: ${list(accepted)}.`,
  word_not_scored: ({ fact, word, profile, accepted }) =>
    `"${word}" pada ${fact} tidak memiliki nilai menurut ${profile}, sehingga orang ini tidak dapat dinilai. Yang diterima: ${list(accepted)}.`,
  not_measured: ({ status, measures, profile }) =>
    `Pegawai berstatus ${status} tidak diukur menurut profil ${profile}, yang mengukur ${list(measures)}. Pegawai ini tidak mempunyai skor.`,
  unreadable: ({ reason }) => `Nilai ini tidak dapat dibaca: ${reason}.`,

  argument_malformed: ({ argument, expected, found }) =>
    `"${found}" diberikan sebagai ${argument}; yang diharapkan: ${expected}.`,
  another_copy: ({ what }) =>
    `Objek ${what} ini berasal dari salinan ip-asn yang lain: satu dimuat dengan import dan satu dengan require, atau terpasang dua versi. Pakailah satu salinan saja.`,

  selection_missing: () => 'Sebutkan tahun pengukuran atau profilnya: { year: 2024 } atau { profile: "2024" }.',
  year_malformed: ({ found }) => `"${found}" bukan tahun. Yang diterima: bilangan bulat seperti 2024.`,
  year_not_known: ({ year, known }) =>
    `Tidak ada aturan yang diketahui untuk tahun pengukuran ${String(year)}. Yang diketahui: ${list(known)}.`,
  profile_not_yet_in_force: ({ profile, year, from }) =>
    `Profil ${profile} berlaku mulai tahun pengukuran ${String(from)}; belum berlaku pada ${String(year)}.`,
  profile_ended: ({ profile, year, to }) =>
    `Profil ${profile} berakhir dengan tahun pengukuran ${String(to)}; tidak berlaku lagi pada ${String(year)}.`,
  profile_not_known: ({ found, known }) => `Tidak ada profil "${found}". Yang ada: ${list(known)}.`,
  interpretation_not_known: ({ found, known, suggestion }) =>
    `Profil ini tidak mempunyai titik terbuka "${found}".${meant(suggestion)} Yang ada: ${list(known)}.`,
  alternative_not_known: ({ interpretation, found, known, suggestion }) =>
    `Titik terbuka ${interpretation} tidak mempunyai penafsiran "${found}".${meant(suggestion)} Yang ada: ${list(known)}.`,
  interpretation_not_switchable: ({ interpretation, decidedBy }) =>
    decidedBy === "facts"
      ? `Titik terbuka ${interpretation} diputuskan sebelum penilaian, dalam fakta yang diberikan; tidak dapat diubah di sini.`
      : `Titik terbuka ${interpretation} diputuskan saat hasil digabungkan; tidak dapat diubah di sini.`,

  profile_malformed: malformed,
  too_large: ({ values, depth }) =>
    `Ini jauh terlalu besar: lebih dari ${String(values)} nilai, atau bersarang lebih dari ${String(depth)} tingkat. Tidak dibaca.`,
  standing_not_official: ({ found, accepted }) =>
    `Profil sendiri tidak dapat berkedudukan "${found}"; hanya edisi bawaan yang dapat. Yang diterima: ${list(accepted)}.`,
  change_not_expected: ({ interpretation, alternative, decidedBy }) =>
    `Titik terbuka ${interpretation} diputuskan ${decidedBy === "facts" ? "dalam fakta" : "saat hasil digabungkan"}, jadi bacaan ${alternative} tidak dapat mengubah apa pun dalam profil.`,
  rescale_not_exact: ({ dimension, from, to, decimals, points, exact }) =>
    `Poin ${dimension} tidak dapat disesuaikan dari ${from} ke ${to} dengan tepat: ${some(points.map((one) => `${one.rule}: ${comma(one.points)} × ${comma(to)} / ${comma(from)} = ${comma(one.scaled)}`))}; poin profil ini paling banyak ${String(decimals)} desimal. ${exact.length > 0 ? `Bobot terdekat yang tepat: ${list(exact)}. ` : ""}Atau tetapkan sendiri poin-poin itu, atau izinkan lebih banyak desimal: "rescale": { "decimals": 4 }.`,
  weights_do_not_add_up: ({ sum }) => `Jumlah bobot keempat dimensi ${comma(sum)}; seharusnya 100.`,
  weight_not_reached: (params) => reach(params, "kurang dari"),
  weight_exceeded: (params) =>
    `${reach(params, "lebih dari")} Turunkan poinnya (dalam profil turunan: "rescale": true), atau nyatakan dengan "cap" bahwa jumlahnya dibatasi (dalam profil turunan: "caps").`,
  cap_differs_from_weight: ({ dimension, cap, weight }) =>
    `Batas atas ${dimension} adalah ${cap}, bobotnya ${weight}; keduanya harus sama.`,
  dimension_missing: ({ dimension }) => `Dimensi ${dimension} tidak ada.`,
  duplicate_id: ({ id }) => `Id "${id}" tertulis dua kali; di sini harus unik.`,
  range_gap: ({ from, to }) =>
    `Tidak ada rentang yang memuat ${from === to ? String(from) : `${String(from)} sampai ${String(to)}`}; rentang harus mencakup 0 sampai 100.`,
  range_overlap: ({ from, to }) =>
    `${from === to ? String(from) : `${String(from)} sampai ${String(to)}`} masuk dua rentang; setiap bilangan hanya boleh masuk satu.`,
  range_reversed: ({ from, to }) => `Rentang dari ${String(from)} sampai ${String(to)} berakhir sebelum dimulai.`,
  word_not_covered: ({ fact, words }) => `Belum ada ketentuan untuk ${list(words)} pada ${fact}.`,
  word_not_expected: ({ fact, word, accepted }) =>
    `"${word}" tidak cocok di sini, atau tertulis dua kali: ${fact} dapat berisi ${accepted.length > 0 ? list(accepted) : "tanpa kata"}.`,
  fact_not_declared: ({ fact, known }) =>
    `Fakta ${fact} tidak termasuk fakta yang ditambahkan profil${known.length > 0 ? `: ${list(known)}` : ""}. Nyatakan di bawah "facts".`,
  fact_unread: ({ fact }) =>
    `Tidak ada aturan atau kewajiban yang membaca fakta ${fact}; fakta ini tidak memberi poin kepada siapa pun.`,
  fact_name_taken: ({ name }) =>
    `Fakta tidak boleh bernama "${name}": nama itu sudah dipakai kolom tabel. Pilih nama lain.`,
  fact_unsuitable: ({ fact, rule }) => `Aturan jenis ${rule} tidak dapat memakai fakta ${fact}.`,
  case_not_covered: ({ by, cases }) => `Pilihan menurut ${by} belum mencakup ${list(cases)}.`,
  case_not_expected: ({ by, found }) => `Pilihan menurut ${by} menyebut "${found}" dua kali, atau kata itu tidak ada.`,
  instrument_not_known: ({ instrument, known }) =>
    `Sumber "${instrument}" tidak ada dalam daftar sumber profil: ${list(known)}.`,
  interpretation_not_registered: ({ interpretation, known }) =>
    `Titik terbuka "${interpretation}" tidak ada dalam daftar profil: ${list(known)}.`,
  years_reversed: ({ from, to }) =>
    `Tahun pengukuran dari ${String(from)} sampai ${String(to)} berakhir sebelum dimulai.`,
  duty_status_not_covered: ({ duty, status }) =>
    `Kewajiban ${duty} harus menyebut tepat satu kali syaratnya bagi ${status}.`,
  ceiling_unknown: ({ duty, found, categories }) =>
    `Batas "${found}" pada kewajiban ${duty} tidak sesuai. Yang diterima: pada category ${list(categories)}; pada total poin 0 sampai 100; pada dimension poin 0 sampai bobotnya.`,
  change_target_not_known: ({ target, known, moved }) =>
    `Perubahan menunjuk "${target}", yang tidak ada.${moved === undefined ? meant(nearestWord(target, known)) : ` Revisi yang lebih lama memilikinya; penggantinya "${moved}".`} Yang ada: ${list(known)}.`,
  alternative_invalid: ({ interpretation, alternative, codes }) =>
    `Dengan ${interpretation} = ${alternative} profil menjadi tidak sah: ${list(codes)}.`,

  result_malformed: malformed,
  rules_not_at_hand: ({ profile, revision, hash }) =>
    `Aturan yang dipakai (${profile}, revisi ${String(revision)}, ${hash}) tidak tersedia di sini, sehingga tidak dapat diperiksa. Sertakan profilnya, atau pakai versi ip-asn yang mengenalnya.`,
  profile_differs: ({ profile, revision, hash, given }) =>
    `Hasil ini dibuat menurut ${profile}, revisi ${String(revision)} (${hash}); profil yang diberikan lain: ${given.profile}, revisi ${String(given.revision)} (${given.hash}).`,
  format_newer: ({ found, known }) =>
    `Format "${found}" lebih baru daripada versi ip-asn ini, yang membaca ${known}. Pakailah versi yang lebih baru.`,
  result_inconsistent: ({ part, claimed, rebuilt }) =>
    `${part} tertulis ${claimed}, tetapi bagian-bagiannya menghasilkan ${rebuilt}.`,
};
