import { isDetail, SCREEN_KINDS, type ScreenKind } from '../src/domain/screens.ts';
import { WIDGET_IDS } from '../src/widgets/index.ts';

const widgetIds = WIDGET_IDS.map((id) => `\`${id}\``).join(' ');
const kinds = (wanted: (kind: ScreenKind) => boolean) =>
  SCREEN_KINDS.filter(wanted)
    .map((kind) => `'${kind}'`)
    .join(' \\| ');

/** A README whose rows `./Widget` and `destination` name exactly the widgets and screens that there are. */
export const withNames = (readme: string): string =>
  readme
    .replace(/^(\| `\.\/Widget` .*?)`\w+`(?: `\w+`)*( \|)$/m, `$1${widgetIds}$2`)
    .replace(
      /^(\| `destination` .*?)\{ kind: [^}]*? \}(.*?)\{ kind: [^}]*?, id \}/m,
      `$1{ kind: ${kinds((kind) => !isDetail(kind))} }$2{ kind: ${kinds(isDetail)}, id }`,
    );
