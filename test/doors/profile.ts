// What tests take from inside src/profile: everything else comes through the doors that users have.
export { canonicalJson } from "../../src/profile/canonical-json.js";
export { forSome } from "../../src/profile/change.js";
export { contentOf } from "../../src/profile/diff/thing.js";
export { isMisspelt } from "../../src/profile/extend/extend-profile.js";
export { extensionSchema } from "../../src/profile/extend/extension-schema.js";
export { profileShape } from "../../src/profile/profile-schema.js";
export { writeTarget } from "../../src/profile/rule-target.js";
