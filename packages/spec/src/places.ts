import { type FieldPath, isJsonMap, type JsonMap } from "./field-path.ts";
import { asMap } from "./rejecting.ts";

export interface Environment {
  readonly name: string;
  readonly value: JsonMap;
  readonly service: string;
}

/** Every target, what holds for it, and where it is written. */
export const placesOf = ({
  name,
  value,
}: Environment): readonly (readonly [string, JsonMap, FieldPath])[] => {
  const { targets, ...shared } = value;
  if (targets === undefined) return [["default", shared, ["environments", name]]];
  return Object.entries(asMap(targets)).flatMap(([target, own]) =>
    isJsonMap(own)
      ? [[target, { ...shared, ...own }, ["environments", name, "targets", target]] as const]
      : [],
  );
};
