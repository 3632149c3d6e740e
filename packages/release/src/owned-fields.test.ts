import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { ownedFields } from "./owned-fields.ts";

/** Answers of a real Kubernetes 1.36 to server-side applies by the managers "one" and "two". */
const recorded = JSON.parse(
  readFileSync(new URL("./testdata/managed-deployment.json", import.meta.url), "utf8"),
);

describe("ownedFields", () => {
  it("gives back what the only manager had applied, without the server's defaults", () => {
    const owned = ownedFields(recorded.alone, (entry) => entry.manager === "one");
    expect(owned).toEqual({
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web", namespace: "ssa", labels: { app: "web" } },
      spec: {
        replicas: 0,
        selector: { matchLabels: { app: "web" } },
        template: {
          metadata: { labels: { app: "web" } },
          spec: {
            containers: [
              {
                name: "app",
                image: "example/web:1",
                env: [
                  { name: "A", value: "1" },
                  { name: "B", value: "1" },
                ],
                // the protocol is part of the list's key, so it comes along
                ports: [{ containerPort: 8080, protocol: "TCP" }],
              },
            ],
          },
        },
      },
    });
  });

  it("leaves out what another manager owns in the same list items", () => {
    const { spec } = ownedFields(recorded.shared, (entry) => entry.manager === "one");
    expect(spec.template.spec.containers).toEqual([
      {
        name: "app",
        image: "example/web:2",
        env: [{ name: "B", value: "2" }],
        ports: [{ containerPort: 8080, protocol: "TCP" }],
      },
    ]);
  });

  it("joins the fields of several managers", () => {
    const { spec } = ownedFields(recorded.shared, () => true);
    expect(spec.template.spec.containers.map((container: { name: string }) => container.name)).toEqual([
      "app",
      "side",
    ]);
    expect(spec.template.spec.containers[0].env).toEqual([
      { name: "B", value: "2" },
      { name: "C", value: "3" },
    ]);
  });

  describe("an empty map that we applied", () => {
    const others = { manager: "kubectl", fieldsV1: { "f:metadata": { "f:annotations": { "f:note": {} } } } };
    const ours = { manager: "one", fieldsV1: { "f:metadata": { "f:annotations": {} } } };
    const more = { manager: "one", fieldsV1: { "f:metadata": { "f:annotations": { "f:team": {} } } } };
    const objectOf = (...managedFields: readonly object[]) => ({
      ...recorded.alone,
      metadata: { ...recorded.alone.metadata, annotations: { note: "kept", team: "shop" }, managedFields },
    });
    const annotationsOwned = (...managers: readonly object[]) =>
      ownedFields(objectOf(...managers), ({ manager }) => manager === "one").metadata.annotations;

    it("owns nothing of what others put into it", () => {
      expect(annotationsOwned(others, ours)).toEqual({});
    });

    it("owns what another of our managers put into it, and no more", () => {
      expect(annotationsOwned(others, ours, more)).toEqual({ team: "shop" });
    });

    it("owns nothing of what a controller put into it along with the status", () => {
      expect(annotationsOwned({ ...others, subresource: "status" }, ours)).toEqual({});
    });

    it("is all that it holds where nobody else owns a part: then it is one value", () => {
      expect(annotationsOwned(ours)).toEqual({ note: "kept", team: "shop" });
    });
  });

  it("keeps only the name where nobody of the asked owns anything", () => {
    expect(ownedFields(recorded.alone, () => false)).toEqual({
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web", namespace: "ssa" },
    });
  });
});
