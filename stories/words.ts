/** A text with whatever numbers: the stories ask for the sentence, not for how many there happen to be. */
export function anyNumbers(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\d+/g, '\\d+')}$`);
}
