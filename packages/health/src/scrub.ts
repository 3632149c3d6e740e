/** What registries say about who asked: user names, token ids, role ARNs, signed addresses. */
const identities: readonly (readonly [RegExp, string])[] = [
  [/\barn:aws[\w-]*:(?:iam|sts)::[^\s"',)]+/g, "arn:***"],
  [/\b(as|user|username)(:? ?)(['"])[^'"]*\3(: ?dckr_\S+)?/gi, "$1$2$3***$3"],
  [/\bdckr_\w+/g, "***"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "***"],
  [/(https?:\/\/)[^\s/@"']+@/g, "$1***@"],
  [/(https?:\/\/[^\s?"']+)\?[^\s"']+/g, "$1?***"],
];

/** Removes registry identities and signed addresses from what Kubernetes reports about a pull. */
export const scrub = (text: string): string =>
  identities.reduce((scrubbed, [pattern, replacement]) => scrubbed.replace(pattern, replacement), text);
