// What tests take from inside src/collections: everything else comes through the doors that users have.
export { byteStrings, type TailBounds, tailTable } from "../../src/collections/byte-table.js";
export { cellTrie } from "../../src/collections/cell-trie.js";
export { idTable } from "../../src/collections/id-table.js";
export { intTable } from "../../src/collections/int-table.js";
