import { TowlineError } from "@towline/kernel";
import type { Registry } from "./registry.ts";

const pagesMax = 50;

const digestsIn = (text: string): readonly string[] => {
  try {
    const { manifests } = JSON.parse(text) as { manifests?: readonly { readonly digest: string }[] };
    return (manifests ?? []).map(({ digest }) => digest);
  } catch (cause) {
    throw new TowlineError("registry-failed", "The registry's list of referrers is not JSON", {
      cause,
      hint: "Run the job again",
    });
  }
};

/** `<…>; rel="next"` */
const nextPage = (link: string | undefined): string | undefined =>
  /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? "")?.[1];

/** Digests of what names `subject` as its subject. A registry that does not know referrers (404) has none. */
export const listReferrers = async (registry: Registry, subject: string): Promise<readonly string[]> => {
  const digests: string[] = [];
  let path: string | URL | undefined = `referrers/${subject}`;
  for (let page = 0; path !== undefined && page < pagesMax; page++) {
    const { response, text } = await registry.ask({
      method: "GET",
      path,
      permission: "ecr:BatchGetImage",
      accepts: [404, 405],
    });
    if (response.statusCode !== 200) return digests;
    digests.push(...digestsIn(text));
    const next = nextPage(response.headers.link?.toString());
    path = next === undefined ? undefined : await registry.addressOf(next);
  }
  return digests;
};
