// What tests take from inside src/issue: everything else comes through the doors that users have.
export { issue } from "../../src/issue/issue.js";
