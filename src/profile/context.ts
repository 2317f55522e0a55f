import { JABATAN } from "../facts/words.js";
import { type Context, KINERJA_FORMS, type KinerjaForm, leafRules } from "../rules/choose.js";
import { factsRead } from "../rules/facts-read.js";
import type { ProfileSource } from "./profile.js";

/** The forms of performance that some rule of the profile reads; `predikat` where none reads either. */
export function kinerjaForms(profile: ProfileSource): readonly KinerjaForm[] {
  const read = profile.dimensions.flatMap((dimension) => leafRules(dimension.rules)).flatMap(factsRead);
  const forms = KINERJA_FORMS.filter((form) => read.includes(`kinerja.${form}`));
  return forms.length > 0 ? forms : ["predikat"];
}

/** Every context that a person measured under the profile can be in. */
export function contextsOf(profile: ProfileSource): readonly Context[] {
  const forms = kinerjaForms(profile);
  return profile.measures.flatMap((status) =>
    JABATAN.flatMap((jabatan) => forms.map((kinerja) => ({ status, jabatan, kinerja }))),
  );
}
