/** A bulleted list of sentences. Duplicates are allowed. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a record are never reordered
        <li key={nth}>{line}</li>
      ))}
    </ul>
  );
}
