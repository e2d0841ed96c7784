import { expect, within } from 'storybook/test';

/** What a screen reader stops at. */
const STOPS = ['heading', 'group', 'textbox', 'combobox', 'radio', 'checkbox', 'button', 'alert'] as const;

/** One stop of a screen reader: its role, its name, and what is said about it. An alert has its words for a name. */
export type Stop = readonly [role: (typeof STOPS)[number], name: string, description?: string];

/** A part of a page is heard as these stops, in this order, and as no others. */
export async function isHeard(part: HTMLElement, stops: readonly Stop[]) {
  const known = new Map(
    STOPS.flatMap((role) =>
      within(part)
        .queryAllByRole(role)
        .map((element) => [element, role] as const),
    ),
  );
  const heard = [...known].sort(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  await expect(heard.map(([, role]) => role)).toEqual(stops.map(([role]) => role));
  for (const [nth, [element, role]] of heard.entries()) {
    const [, name = '', description = ''] = stops[nth] ?? [];
    if (role === 'alert') await expect(element).toHaveTextContent(name);
    else await expect(element).toHaveAccessibleName(name);
    await expect(element).toHaveAccessibleDescription(description);
  }
}
