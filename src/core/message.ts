/** A sentence of the product, by its id in src/locales, with what fills its gaps. Rules name sentences, they never hold them. */
export interface Message {
  readonly id: string;
  /** `n` decides the plural form. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Turns a message into words of the user's language. */
export type Say = (id: string, values?: Message['values']) => string;
