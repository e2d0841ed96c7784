import type { Locator } from '@playwright/test';

/** Every computed style of every node of ours that is rendered, and where each stands from the corner of our box. */
export interface Look {
  readonly names: readonly string[];
  /** Different ones; a node names one by its index. */
  readonly styles: readonly (readonly string[])[];
  readonly nodes: readonly { readonly label: string; readonly style: number; readonly rect: string }[];
}

/** Looks at our box and all that is in its shadow root. */
export const lookAt = (place: Locator): Promise<Look> =>
  place.evaluate((element) => {
    const box = [...element.children].find((child) => child.shadowRoot);
    if (!box?.shadowRoot) throw new Error('we are not there');
    // The names by writing direction say once more what the others say. The reader's text size reaches in on purpose.
    const names = [...getComputedStyle(box)].filter(
      (name) => !/(^|-)(inline|block)(-|$)|text-size-adjust/.test(name),
    );
    const found = new Map<string, number>();
    const corner = box.getBoundingClientRect();
    const round = (px: number) => Math.round(px * 10) / 10;
    const nodes: { label: string; style: number; rect: string }[] = [];
    const see = (node: Element, pseudo: string) => {
      const style = getComputedStyle(node, pseudo);
      if (/before|after/.test(pseudo) && /^(none|normal)$/.test(style.content)) return;
      const values = names.map((name) => style.getPropertyValue(name)).join('\n');
      const index = found.get(values) ?? found.size;
      found.set(values, index);
      const { left, top, width, height } = node.getBoundingClientRect();
      // What sticks to the window stands where that is; a dialog has the window for its corner.
      const from = node.closest('.shell-foot')?.getBoundingClientRect() ?? corner;
      const [x, y] = node.closest('dialog') ? [left, top] : [left - from.left, top - from.top];
      const text = node.textContent?.trim().slice(0, 20);
      const label = `${node.localName}.${node.getAttribute('class') ?? ''} ${text}${pseudo}`;
      nodes.push({ label, style: index, rect: [x, y, width, height].map(round).join(' ') });
    };
    for (const node of [box, ...box.shadowRoot.querySelectorAll('*')]) {
      if (!node.checkVisibility()) continue;
      see(node, '');
      see(node, '::before');
      see(node, '::after');
      if (node.matches('dialog')) see(node, '::backdrop');
      if (node.matches('input')) see(node, '::placeholder');
    }
    return { names, styles: [...found.keys()].map((values) => values.split('\n')), nodes };
  });

/** What differs, in words; empty when nothing does. */
export function differences(one: Look, other: Look): readonly string[] {
  const found: string[] = [];
  if (one.nodes.length !== other.nodes.length)
    found.push(`${one.nodes.length} nodes → ${other.nodes.length}`);
  for (const [at, node] of one.nodes.entries()) {
    const twin = other.nodes[at];
    if (!twin || twin.label !== node.label) {
      found.push(`${node.label} → ${twin?.label}`);
      break;
    }
    if (twin.rect !== node.rect) found.push(`${node.label}: box ${node.rect} → ${twin.rect}`);
    const [style, twinStyle] = [one.styles[node.style], other.styles[twin.style]];
    for (const [index, name] of one.names.entries()) {
      const [value, now] = [style?.[index], twinStyle?.[index]];
      if (value !== now) found.push(`${node.label}: ${name}: ${value} → ${now}`);
    }
  }
  return found.slice(0, 40);
}
