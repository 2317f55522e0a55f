// What tests take from inside src/cli: everything else comes through the doors that users have.
export { profileDiffText } from "../../src/cli/profile-diff-text.js";
export { readDocument } from "../../src/cli/profile-document.js";
export { run } from "../../src/cli/run.js";
export { say } from "../../src/cli/say.js";
export { progressOn } from "../../src/cli/table-run.js";
export { endingTextsOf } from "../../src/cli/texts/ending-texts.js";
