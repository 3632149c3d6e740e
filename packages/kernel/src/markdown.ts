/** Text that pods, clusters and users wrote, made harmless inside HTML of a step summary. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The same inside markdown, where it shall read as it is. */
export const escapeMarkdown = (text: string): string =>
  escapeHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&");

/** Lines as a code block, fenced by more backticks than stand in a row inside. */
export const fenced = (lines: readonly string[], language: string): string => {
  const runs = lines.join("\n").match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}${language}`, ...lines, fence].join("\n");
};

/** Text in code style inside a table or a heading, whatever it holds. */
export const codeHtml = (text: string): string =>
  `<code>${text.replaceAll(/[^\w ./:@,-]/g, (letter) => `&#${letter.codePointAt(0)};`)}</code>`;
