import type { SensitivityTexts } from "./sensitivity-texts-type.js";

/** Kata-kata tentang kepekaan skor terhadap titik hukum yang terbuka, dalam bahasa Indonesia. */
export const sensitivityTexts: SensitivityTexts = {
  option: "tambahkan total terendah dan tertinggi serta kategori yang mungkin bila hukum dibaca lain",
  people: (count, scored) =>
    `Kepekaan: kategori ${String(count)} dari ${String(scored)} pegawai bergantung pada titik hukum yang terbuka`,
  nobody: "Kepekaan: tidak ada pegawai yang diukur",
  table: ["titik", "kategori", "sendiri", "total", "kewajiban", "dinilai"],
  legend: "sendiri: bacaan lain titik ini saja sudah mengubah kategori; selebihnya baru bersama titik lain",
  incomplete: (count, most) =>
    `${String(count)} pegawai: lebih dari ${String(most)} gabungan bacaan, jadi hanya diperiksa satu per satu`,
  heading: "Bila titik hukum yang terbuka dibaca lain",
  range: (lowest, highest) => (lowest === highest ? `Total tetap ${lowest}` : `Total ${lowest} sampai ${highest}`),
  categories: (labels) => `kategori yang mungkin: ${labels}`,
  lowest: (total) => `terendah ${total}`,
  highest: (total) => `tertinggi ${total}`,
  asRead: "seperti dibaca di atas",
  changes: (aspects) => `mengubah ${aspects}`,
  aspects: {
    category: "kategori",
    total: "total",
    duties: "kewajiban",
    scored: "dapat tidaknya dinilai",
  },
  nothing: "Tidak ada bacaan lain yang mengubah total, kategori, atau kewajiban.",
  oneAtATime: (most) =>
    `Gabungannya lebih dari ${String(most)}, jadi bacaan lain hanya diperiksa satu per satu, tidak bersama-sama.`,
  number: (decimal) => decimal.replace(".", ","),
};
