import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from "@aws-sdk/client-ecr";
import { type ApiCall, call, resourceArn } from "./call.ts";

export const tagCalls: readonly ApiCall[] = [
  call("ListTagsForResource of none", new ListTagsForResourceCommand({ resourceArn })),
  call(
    "TagResource",
    new TagResourceCommand({
      resourceArn,
      tags: [
        { Key: "team", Value: "shop" },
        { Key: "cost", Value: "1" },
      ],
    }),
  ),
  call(
    "TagResource that replaces",
    new TagResourceCommand({ resourceArn, tags: [{ Key: "cost", Value: "2" }] }),
  ),
  call("ListTagsForResource", new ListTagsForResourceCommand({ resourceArn })),
  call("UntagResource", new UntagResourceCommand({ resourceArn, tagKeys: ["cost"] })),
  call("ListTagsForResource after UntagResource", new ListTagsForResourceCommand({ resourceArn })),
  call(
    "ListTagsForResource of tags given at creation",
    new ListTagsForResourceCommand({ resourceArn: resourceArn.replace("checkout", "all") }),
  ),
  call(
    "TagResource where no repository is",
    new TagResourceCommand({
      resourceArn: resourceArn.replace("checkout", "absent"),
      tags: [{ Key: "a", Value: "" }],
    }),
  ),
  call("ListTagsForResource of no ARN", new ListTagsForResourceCommand({ resourceArn: "checkout" })),
];
