const keyPattern = /^[-._a-zA-Z0-9]{1,253}$/;

/** What Kubernetes takes as a key of a ConfigMap or Secret. */
export const isKey = (name: string): boolean =>
  keyPattern.test(name) && name !== "." && !name.startsWith("..");

/** Completes "Use …". */
export const keyForm = "letters, digits, -, _ and . only";
