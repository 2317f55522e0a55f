import { issue, type Issue } from "../../issue/index.js";
import type { ProfileSource } from "../profile.js";
import { citationsOf, namedIn, sourcedParts, type IsSound } from "./visit.js";

/** Every citation's instrument is listed, and every open point that a value hangs on is in the register. */
export function checkSources(profile: ProfileSource, isSound: IsSound): Issue[] {
  const instruments = profile.instruments.map((instrument) => instrument.id);
  const register = profile.interpretations.map((interpretation) => interpretation.id);
  return sourcedParts(profile, isSound).flatMap(({ part, path }) => [
    ...citationsOf(part)
      .filter((citation) => !instruments.includes(citation.instrument))
      .map(({ instrument }) => issue("instrument_not_known", [...path, "cite"], { instrument, known: instruments })),
    ...namedIn(part)
      .filter((interpretation) => !register.includes(interpretation))
      .map((interpretation) => issue("interpretation_not_registered", path, { interpretation, known: register })),
  ]);
}
