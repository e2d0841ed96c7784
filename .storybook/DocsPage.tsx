import { Description, Stories, Title } from '@storybook/addon-docs/blocks';

/** The description of a part, then each of its states. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Description />
      <Stories title="各种样子" />
    </>
  );
}
