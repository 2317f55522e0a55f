// ip-asn/facts: the words and the catalogue of what is known of a person, and what an issue of it carries.
export {
  factCatalogue,
  type AddedFactPath,
  type FactKind,
  type FactPath,
  type StandardFactPath,
} from "../input/fact-catalogue.js";
export type { PersonFacts } from "../input/facts.js";
export type { AddedKind, AddedKinds, Tambahan } from "../input/added-kinds.js";
export {
  HUKUMAN,
  JABATAN,
  PENDIDIKAN,
  PREDIKAT,
  STATUS,
  type Hukuman,
  type Jabatan,
  type Pendidikan,
  type Predikat,
  type Status,
} from "../input/words.js";
export type { IssueParams, IssuePath, ReachParams } from "../issue/index.js";
