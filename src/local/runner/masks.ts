/** What a text is replaced by, as on GitHub. */
const mask = '***';

/** Replaces secrets in everything a job prints. Knows each also as base64, in JSON and in a URL. */
export class Masker {
  private readonly values = new Set<string>();
  private ordered: readonly string[] = [];

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.add(secret);
  }

  /** From now on the text is masked, and each of its lines: output comes line by line. Blank texts are left out. */
  add(secret: string): void {
    for (const value of [secret, ...secret.split(/\r?\n/)]) {
      if (value.trim() === '') continue;
      for (const form of forms(value)) this.values.add(form);
    }
    this.ordered = [...this.values].sort((a, b) => b.length - a.length);
  }

  mask(text: string): string {
    return this.ordered.reduce((masked, value) => masked.replaceAll(value, mask), text);
  }

  /** True when the text holds a secret. */
  covers(text: string): boolean {
    return this.mask(text) !== text;
  }
}

function forms(value: string): readonly string[] {
  return [
    value,
    value.trim(),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(Buffer.from(value).toString()),
    Buffer.from(value).toString('base64'),
  ];
}
