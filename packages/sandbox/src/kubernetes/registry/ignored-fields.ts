import { FieldSet } from "../fields/field-set.ts";
import type { KindInfo } from "../kinds/catalog.ts";

const STATUS = FieldSet.of(["f:status"]);
const SPEC_AND_LABELS = FieldSet.of(["f:spec"], ["f:metadata", "f:labels"]);
const NOTHING = new FieldSet();

/** Fields that an endpoint does not write, whatever the client sends; nobody comes to own them there. */
export function ignoredFields(info: KindInfo, subresource: string): FieldSet {
  if (subresource === "status") return SPEC_AND_LABELS;
  return info.subresources.has("status") ? STATUS : NOTHING;
}
