import type { ProfileSource } from "../profile/profile.js";
import { edition2019 } from "./2019.js";
import { edition2023 } from "./2023.js";
import { edition2024 } from "./2024.js";

/** The official editions by id. Data only; `createScorer` takes their ids. */
export const editions = { "2019": edition2019, "2023": edition2023, "2024": edition2024 } as const satisfies Readonly<
  Record<string, ProfileSource>
>;

/** Id of an official edition. */
export type EditionId = keyof typeof editions;
