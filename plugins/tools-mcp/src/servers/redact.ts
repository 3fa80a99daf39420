/** Shorter values are no secrets, and would be found in every text. */
const SHORTEST_SECRET = 4;

/** A text without the values that must not be shown. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((left, right) => right.length - left.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
