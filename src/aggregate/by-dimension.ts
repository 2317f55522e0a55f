import type { DimensionId } from "../profile/profile.js";

/** Something for each dimension, in the order of the law. */
export function byDimension<T>(make: (id: DimensionId) => T): Readonly<Record<DimensionId, T>> {
  return {
    kualifikasi: make("kualifikasi"),
    kompetensi: make("kompetensi"),
    kinerja: make("kinerja"),
    disiplin: make("disiplin"),
  };
}
