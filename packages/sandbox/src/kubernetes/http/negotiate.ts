import { ApiFailure } from "../model/api-failure.ts";

type Representation =
  | { readonly kind: "json" }
  | { readonly kind: "table" }
  /** The content type to answer with. */
  | { readonly kind: "aggregated-discovery"; readonly contentType: string };

interface Offer {
  readonly table: boolean;
  readonly aggregatedDiscovery: boolean;
}

const UNACCEPTABLE =
  "406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, application/vnd.kubernetes.protobuf, application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch";

/** The first form in `Accept` that this server can give. Throws 406. */
export function negotiate(accept: string | undefined, offer: Offer): Representation {
  for (const range of (accept || "*/*").split(",")) {
    const [type = "", ...parameters] = range
      .trim()
      .split(";")
      .map((part) => part.trim());
    if (!["application/json", "application/*", "*/*"].includes(type.toLowerCase())) continue;
    const form = parameters.find((parameter) => parameter.startsWith("as="))?.slice(3);
    if (form === undefined) return { kind: "json" };
    if (form === "Table" && offer.table && parameters.includes("v=v1")) return { kind: "table" };
    if (form === "APIGroupDiscoveryList" && offer.aggregatedDiscovery && parameters.includes("v=v2")) {
      return {
        kind: "aggregated-discovery",
        contentType: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
      };
    }
  }
  throw new ApiFailure(406, "NotAcceptable", UNACCEPTABLE, {});
}
