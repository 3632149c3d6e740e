/** GitHub's filter patterns for branches and tags: `*` stops at a slash, `**` does not, `!` takes back. */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) matched &&= !toRegExp(pattern.slice(1)).test(name);
    else matched ||= toRegExp(pattern).test(name);
  }
  return matched;
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\\.|\*\*|[*?+[\]]|[^*?+[\]\\]+/g, (part) => {
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    // `?`, `+` and `[…]` mean what they mean in a regular expression.
    return /^[?+[\]]$/.test(part) || part.startsWith("\\") ? part : part.replace(/[.^${}()|/]/g, "\\$&");
  });
  return new RegExp(`^${source}$`);
}
