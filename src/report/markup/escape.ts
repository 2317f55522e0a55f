const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it can stand in content and in quoted attributes. What HTML cannot hold becomes U+FFFD. */
export function escape(text: string): string {
  return withoutUnprintable(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}

/** Control characters and halves of a character, which no HTML parser keeps, as U+FFFD. */
export function withoutUnprintable(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]|\p{Noncharacter_Code_Point}/gu, "\uFFFD");
}
