/** Without "./" before it or "/" behind it. */
export const plainPath = (path: string): string => path.replace(/^(\.\/+)+/, "").replace(/\/+$/, "") || ".";
