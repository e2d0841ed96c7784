/** An article in plain words. It states a rule only where it names the policy that the rule comes from. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Ids of the policies that it follows, which are its sources. */
  readonly policies: readonly string[];
  /** Ids of the procedures that it leads to. */
  readonly procedures: readonly string[];
}
