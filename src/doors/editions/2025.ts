// ip-asn/editions/2025: edition 2025, its newest revision, and nothing else.
import { edition2025r1 } from "../../editions/2025.r1.js";
import type { NoFacts } from "../../profile/added-fact.js";
import type { ProfileSource } from "../../profile/profile.js";
import { builtIn } from "../../score/built-in.js";

const edition: ProfileSource<NoFacts> = /* @__PURE__ */ builtIn("2025@1", edition2025r1);
export { edition as edition2025 };
