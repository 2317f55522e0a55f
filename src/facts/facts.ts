import type { AddedKinds, Tambahan } from "./added-kinds.js";
import type { Hukuman, Jabatan, Pendidikan, Predikat, Status, TIDAK_DIPERSYARATKAN } from "./words.js";

/**
 * Facts about one person for one measurement year: the inputs of the four dimensions. `F`: the facts that the profile
 * adds, where they are known to the type checker.
 */
export interface PersonFacts<F extends AddedKinds = AddedKinds> {
  /** Passed through, never needed to score. */
  id?: string | undefined;
  /** Passed through, never needed to score. */
  name?: string | undefined;
  /** Passed through, never needed to score. */
  unit?: string | undefined;
  status: Status;
  jabatan: Jabatan;
  kualifikasi: {
    /** Highest degree. */
    pendidikan: Pendidikan;
    /** Degree that the post requires; needed from 2023 on, but for pelaksana. */
    syaratPendidikan?: Pendidikan | undefined;
  };
  kompetensi: {
    /** Leadership training that matches the post held. */
    diklatKepemimpinan?: boolean | undefined;
    /** Functional training that matches the post held; `"tidak-dipersyaratkan"`: the post requires none. */
    diklatFungsional?: boolean | typeof TIDAK_DIPERSYARATKAN | undefined;
    /**
     * Lesson hours (JP), summed over courses; 0 to 9999. A string is read exactly. Edition 2019: technical training; from
     * 2023 on: all competence development of the measured year.
     */
    jpTeknis?: number | string | undefined;
    /** At least one seminar, workshop, magang, kursus or the like. */
    seminar?: boolean | undefined;
  };
  /**
   * Performance of the measured year: a rating, or (edition 2019 only) a number from 0 to 100. `"tidak-ada"`: no performance
   * record exists; a fact that is left out is not known.
   */
  kinerja: { predikat: Predikat } | { nilai: number | string };
  disiplin: {
    /** Worst punishment in the look-back period. */
    hukuman: Hukuman;
  };
  /** Facts that an agency's profile adds. The official editions add none. */
  tambahan?: Tambahan<F> | undefined;
}
