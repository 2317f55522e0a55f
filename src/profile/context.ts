import { JABATAN } from "../facts/words.js";
import { type Context, KINERJA_FORMS, type KinerjaForm, leafRules } from "../rules/choose.js";
import { factsRead } from "../rules/facts-read.js";
import type { Dimension, ProfileSource } from "./profile.js";

/** The forms of performance that some rule of the profile reads; `predikat` where none reads either. */
export function kinerjaForms(profile: ProfileSource): readonly KinerjaForm[] {
  const read = new Set(profile.dimensions.flatMap(formsRead));
  return read.size > 0 ? KINERJA_FORMS.filter((form) => read.has(form)) : ["predikat"];
}

/** The forms of performance that some rule of a dimension reads. */
export function formsRead({ rules }: Pick<Dimension, "rules">): readonly KinerjaForm[] {
  const read = leafRules(rules).flatMap(factsRead);
  return KINERJA_FORMS.filter((form) => read.includes(`kinerja.${form}`));
}

/** Every context that a person measured under the profile can be in. */
export function contextsOf(profile: ProfileSource): readonly Context[] {
  const forms = kinerjaForms(profile);
  return profile.measures.flatMap((status) =>
    JABATAN.flatMap((jabatan) => forms.map((kinerja) => ({ status, jabatan, kinerja }))),
  );
}
