import { Description, Stories, Title } from '@storybook/addon-docs/blocks';

/** What a part is, then each of its states once. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Description />
      <Stories title="各种样子" />
    </>
  );
}
