import { issue, type Issue } from "../../issue/index.js";
import type { ProfileSource } from "../profile.js";
import type { Citation } from "../../rules/citation.js";
import { namedIn, sourcedParts, type Sourced } from "./visit.js";

/** Every citation's instrument is listed, and every open point that a value hangs on is in the register. */
export function checkSources(profile: ProfileSource): Issue[] {
  const instruments = profile.instruments.map((instrument) => instrument.id);
  const register = profile.interpretations.map((interpretation) => interpretation.id);
  return sourcedParts(profile).flatMap(({ part, path }) => [
    ...citationsOf(part)
      .filter((citation) => !instruments.includes(citation.instrument))
      .map(({ instrument }) => issue("instrument_not_known", [...path, "cite"], { instrument, known: instruments })),
    ...namedIn(part)
      .filter((interpretation) => !register.includes(interpretation))
      .map((interpretation) => issue("interpretation_not_registered", path, { interpretation, known: register })),
  ]);
}

function citationsOf({ cite }: Sourced): readonly Citation[] {
  const isCitation = (one: unknown) => typeof (one as Citation | null)?.instrument === "string";
  return Array.isArray(cite) ? (cite as readonly Citation[]).filter(isCitation) : [];
}
