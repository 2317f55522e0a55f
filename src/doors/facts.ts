// ip-asn/facts: the words and the catalogue of what is known of a person, and what an issue of it carries.
export {
  factCatalogue,
  type AddedFactPath,
  type FactKind,
  type FactPath,
  type StandardFactPath,
} from "../facts/fact-catalogue.js";
export type { PersonFacts } from "../facts/facts.js";
export type { AddedKind, AddedKinds, Tambahan } from "../facts/added-kinds.js";
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
} from "../facts/words.js";
export type { IssueParams, IssuePath, ReachParams } from "../issue/index.js";
