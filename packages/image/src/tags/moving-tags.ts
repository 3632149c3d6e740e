/** `1.4` and `1` name the newest of a series where `1.4.2` stands beside them; `latest` always does. */
export const isMoving = (tag: string, beside: readonly string[]): boolean => {
  if (tag === "latest") return true;
  const version = /^v?(\d+(?:\.\d+)?)$/.exec(tag)?.[1];
  return version !== undefined && beside.some((other) => other.replace(/^v/, "").startsWith(`${version}.`));
};
