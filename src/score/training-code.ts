import type { PersonFacts } from "../input/facts.js";
import { indexOfNumber, type NumberIndex } from "./number-index.js";
import { codeOfFlag, codeOfFungsional } from "./word-codes.js";

/** Names of the facts of kompetensi. */
export type KompetensiKey = keyof PersonFacts["kompetensi"];
type Kompetensi = Readonly<Record<KompetensiKey, unknown>>;

/** How many combinations the three training flags have: 3 × 4 × 3. */
export const FLAGS = 36;

/**
 * Flags and hours of kompetensi as one code. Objects of one post mostly have one shape, and a reader for each group of
 * posts keeps the engine's property look-ups fast (measured: a fifth of the whole time). A person with a flag that is
 * foreign to the post takes the reader of them all.
 */
export function trainingOf(post: number, kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  switch (post) {
    case 4:
      return trainingOfPelaksana(kompetensi, hoursIndex);
    case 3:
      return trainingOfFungsional(kompetensi, hoursIndex);
    default:
      return trainingOfStruktural(kompetensi, hoursIndex);
  }
}

function trainingOfPelaksana(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi)
    if (key !== "jpTeknis" && key !== "seminar") return trainingOfAny(kompetensi, hoursIndex);
  return trainingCode(0, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfFungsional(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatFungsional")
      return trainingOfAny(kompetensi, hoursIndex);
  }
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(0, fungsional, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfStruktural(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) {
    if (key !== "jpTeknis" && key !== "seminar" && key !== "diklatKepemimpinan")
      return trainingOfAny(kompetensi, hoursIndex);
  }
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  return trainingCode(kepemimpinan, 0, codeOfFlag(kompetensi.seminar), indexOfNumber(hoursIndex, kompetensi.jpTeknis));
}

function trainingOfAny(kompetensi: Kompetensi, hoursIndex: NumberIndex): number {
  for (const key in kompetensi) if (!isKompetensiKey(key)) return -1;
  const kepemimpinan = codeOfFlag(kompetensi.diklatKepemimpinan);
  const fungsional = codeOfFungsional(kompetensi.diklatFungsional);
  return trainingCode(
    kepemimpinan,
    fungsional,
    codeOfFlag(kompetensi.seminar),
    indexOfNumber(hoursIndex, kompetensi.jpTeknis),
  );
}

function trainingCode(kepemimpinan: number, fungsional: number, seminar: number, hours: number): number {
  return (kepemimpinan | fungsional | seminar | hours) < 0
    ? -1
    : ((hours * 3 + kepemimpinan) * 4 + fungsional) * 3 + seminar;
}

function isKompetensiKey(key: string): boolean {
  switch (key) {
    case "diklatKepemimpinan":
    case "diklatFungsional":
    case "jpTeknis":
    case "seminar":
      return true;
    default:
      return false;
  }
}
